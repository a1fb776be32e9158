package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemdCommandTest {
    private static final Path ANALYZE = Path.of("/usr/bin/systemd-analyze");

    @TempDir
    Path directory;

    private static String printed(String... arguments) {
        var out = new StringWriter();
        var line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        line.execute(arguments);
        return out.toString();
    }

    @Test
    void theUnitNamesThisInstallationAndTheCourse() throws Exception {
        DemoCourse.copyTo(directory);
        String unit = printed("systemd", "--course", directory.toString(), "--user", "cs101");
        assertThat(unit.lines())
                .contains("User=cs101", "KillMode=mixed", "ReadWritePaths=\"" + directory + "\"")
                .anyMatch(line -> line.startsWith("ExecStart=\"" + DemoCourse.HOME) && line.endsWith(directory + "\""))
                .allMatch(line -> line.isEmpty() || line.matches("#.*|\\[\\w+]|[A-Z][A-Za-z]+=.*"))
                .noneMatch(line -> line.contains("@"));
    }

    @Test
    void rootAndWhatIsNoUserAreRefused() throws Exception {
        DemoCourse.copyTo(directory);
        for (String user : new String[] {"root", "a\nExecStart=/bin/sh", ""}) {
            assertThat(printed("systemd", "--course", directory.toString(), "--user", user))
                    .contains("cannot be the server's user")
                    .doesNotContain("[Service]");
        }
    }

    /** With a path that has every character which means something in a unit. */
    @Test
    void systemdItselfUnderstandsIt() throws Exception {
        Assumptions.assumeTrue(
                "required".equals(System.getProperty("handin.components")) || Files.isExecutable(ANALYZE),
                "no systemd-analyze here; the other tests read the unit themselves");
        Path home = Files.createDirectories(directory.resolve("a b%h$d"));
        Path course = Files.createDirectories(directory.resolve("a b%h\"c$d\\e"));
        Files.copy(DemoCourse.HOME.resolve("handin"), home.resolve("handin"));
        assertThat(home.resolve("handin").toFile().setExecutable(true)).isTrue();
        Path file = directory.resolve("handin.service");
        Files.writeString(
                file,
                SystemdCommand.unit(
                        course, home, Path.of(System.getProperty("java.home")), System.getProperty("user.name")));
        var process = new ProcessBuilder(ANALYZE.toString(), "verify", "--man=no", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("handin.service");
    }
}
