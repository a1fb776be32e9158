package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types the commands of "A course in ten minutes" in docs/operate.md as they stand there: blocks marked {@code walk} one after the other, each up to its
 * first failure; those marked {@code walk serve} beside the later ones. Only the port is another.
 */
class WalkTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh walk( serve)?\\n(.*?)^```$");
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");

    @TempDir
    Path directory;

    private final List<Process> servers = new ArrayList<>();

    @Test
    void theCommandsOfTheManualWorkOneAfterTheOther() throws Exception {
        makeCommand();
        var blocks = BLOCK.matcher(Files.readString(DemoCourse.HOME.resolve("docs/operate.md")));
        var typed = new StringBuilder("set -eu\nexport HANDIN_PASSWORD=unset\n");
        int count = 0;
        try {
            while (blocks.find()) {
                count++;
                if (blocks.group(1) != null) {
                    typed.append("export HANDIN_SERVER=127.0.0.1:")
                            .append(serve(blocks.group(2)))
                            .append('\n');
                } else {
                    String exports = exports(blocks.group(2));
                    run(typed + blocks.group(2));
                    typed.append(exports);
                }
            }
        } finally {
            servers.forEach(Process::destroyForcibly);
        }
        assertThat(count).isEqualTo(8);
        assertThat(directory.resolve("my-course/users/alice/hello/SUCCESS-0")).isDirectory();
        assertThat(directory.resolve("my-course-of-yesterday/users/alice/double/SUCCESS-0"))
                .isDirectory();
    }

    /** What a block set for those after it. */
    private static String exports(String block) {
        var exports = new StringBuilder();
        block.lines()
                .filter(line -> line.startsWith("export "))
                .forEach(line -> exports.append(line).append('\n'));
        return exports.toString();
    }

    /** {@code ./handin} of a checkout, without its build. */
    private void makeCommand() throws Exception {
        Path command = directory.resolve("handin");
        Files.writeString(
                command,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dlogback.configurationFile=logback.xml -Dhandin.home='"
                        + DemoCourse.HOME + "' -cp '" + System.getProperty("java.class.path") + "' "
                        + Main.class.getName()
                        + " \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
    }

    private Process bash(String script, Path said) throws Exception {
        return new ProcessBuilder("bash", "-c", script)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(said.toFile())
                .start();
    }

    private void run(String script) throws Exception {
        Path said = directory.resolve("said");
        Process bash = bash(script, said);
        assertThat(bash.waitFor(3, TimeUnit.MINUTES)).as(script).isTrue();
        assertThat(bash.exitValue()).as(script + "\n" + Files.readString(said)).isZero();
    }

    private String serve(String block) throws Exception {
        Path said = directory.resolve("said-by-the-server");
        Process server = bash("exec " + block.strip() + " --port 0 --bind 127.0.0.1", said);
        servers.add(server);
        for (int i = 0; i < 3000 && server.isAlive() && !Files.readString(said).contains("Ready."); i++) {
            Thread.sleep(20);
        }
        var port = PORT.matcher(Files.readString(said));
        assertThat(port.find()).as(Files.readString(said)).isTrue();
        return port.group(1);
    }
}
