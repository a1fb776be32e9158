package handin.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code ./handin serve} as a process of its own, on a free port. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");

    private final Process process;
    private final Path said;

    private ServerProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts it and waits until it says that it is ready, or ended. */
    static ServerProcess on(Path course, Path said) throws Exception {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // The one that people have, not that of the tests, which leaves out most lines.
                "-Dlogback.configurationFile=logback.xml",
                "-Dhandin.home=" + DemoCourse.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--bind",
                "127.0.0.1",
                "--port",
                "0",
                "--course",
                course.toString()));
        // To a file: a pipe that nobody empties would stop the server.
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        var server = new ServerProcess(process, said);
        for (int i = 0; i < 3000 && process.isAlive() && !server.said().contains("Ready."); i++) {
            Thread.sleep(20);
        }
        return server;
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    int port() throws IOException {
        var found = PORT.matcher(said());
        if (!found.find()) {
            throw new IOException("the server did not start:\n" + said());
        }
        return Integer.parseInt(found.group(1));
    }

    long pid() {
        return process.pid();
    }

    /** SIGTERM. */
    void tellToStop() {
        process.destroy();
    }

    /** The exit status; fails if there is none within a minute. */
    int ended() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the server did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
