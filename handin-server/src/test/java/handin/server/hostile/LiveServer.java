package handin.server.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code ./handin serve} as a process of its own, as the user that the operator chose for it. */
final class LiveServer implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");
    private static final int PATIENCE_SECONDS = 90;

    private final HostileCourse course;
    private final Process process;
    private final Path said;

    private LiveServer(HostileCourse course, Process process, Path said) {
        this.course = course;
        this.process = process;
        this.said = said;
    }

    /** Starts it and waits until it is ready. */
    static LiveServer start(HostileCourse course, OptionalInt user) throws IOException, InterruptedException {
        Path said = course.root().resolve("said");
        var builder = new ProcessBuilder(command(course, user))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        var server = new LiveServer(course, builder.start(), said);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (server.process.isAlive() && !server.said().contains("Ready.") && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        if (!server.said().contains("Ready.")) {
            server.close();
            throw new IOException("the server did not start:\n" + server.said());
        }
        return server;
    }

    private static List<String> command(HostileCourse course, OptionalInt user) throws IOException {
        var command = new ArrayList<String>();
        user.ifPresent(
                id -> command.addAll(List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--")));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.add("-Djava.io.tmpdir=" + course.temporary());
        command.add("-Dlogback.configurationFile=logback.xml");
        command.add("-Dhandin.home=" + course.home());
        command.addAll(List.of("-cp", String.join(":", course.classPath()), "handin.server.app.Main"));
        command.addAll(List.of("serve", "--bind", "127.0.0.1", "--port", "0"));
        command.addAll(List.of("--course", course.course().toString()));
        return command;
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    String log() throws IOException {
        return Files.readString(course.course().resolve("log"));
    }

    int port() throws IOException {
        var found = PORT.matcher(said());
        if (!found.find()) {
            throw new IOException("the server did not start:\n" + said());
        }
        return Integer.parseInt(found.group(1));
    }

    /** The program, knowing where things are: {@code @COURSE@} is the course's directory, {@code @PORT@} the server's port. */
    byte[] told(String program) throws IOException {
        return program.replace("@COURSE@", course.course().toString())
                .replace("@PORT@", Integer.toString(port()))
                .getBytes(StandardCharsets.UTF_8);
    }

    long pid() {
        return process.pid();
    }

    /** SIGTERM; the exit status, or -1 if there is none within a minute. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
