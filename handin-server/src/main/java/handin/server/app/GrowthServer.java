package handin.server.app;

import handin.server.client.Load;
import handin.server.client.Load.Outcome;
import handin.server.client.Load.Student;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a process of its own, as a course has it. */
final class GrowthServer implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final byte[] WORK = "(define x 1)\n".getBytes(StandardCharsets.US_ASCII);

    private final Path course;
    private final Process process;
    private final Duration start;
    private final Load load;

    private GrowthServer(Path course, Process process, Duration start, int port) {
        this.course = course;
        this.process = process;
        this.start = start;
        this.load = new Load("127.0.0.1:" + port, course.resolve("server-cert.pem"));
    }

    /** Starts one and waits until it listens. */
    static GrowthServer start(Path course) throws IOException, InterruptedException {
        Path said = course.resolve("said");
        Files.deleteIfExists(course.resolve("log"));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command(course))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (process.isAlive() && System.nanoTime() - begin < LONGEST.toNanos()) {
            var found = PORT.matcher(Files.readString(said));
            if (found.find()) {
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                return new GrowthServer(course, process, took, Integer.parseInt(found.group(1)));
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        process.destroyForcibly();
        throw new IOException("the server did not start:\n" + Files.readString(said));
    }

    private static List<String> command(Path course) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("serve", "--course", course.toString(), "--port", "0", "--bind", "127.0.0.1"));
        return command;
    }

    /** From the start of the process to listening. */
    Duration start() {
        return start;
    }

    /** Waits until the pass over all folders is through. */
    void awaitOrder() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LONGEST.toNanos()) {
            if (Files.readString(course.resolve("log")).contains("folders were looked through")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IOException("the folders of " + course + " were not looked through in " + LONGEST);
    }

    /** One handin, from before the connection to the last word. */
    Duration handIn(String assignment) throws IOException, InterruptedException {
        var student = new Student(GrowthCourse.STUDENT, GrowthCourse.PASSWORD);
        Outcome outcome = load.handIn(List.of(student), assignment, WORK, 1);
        if (!outcome.refusals().isEmpty()) {
            throw new IOException("a handin was refused: " + outcome.refusals().getFirst());
        }
        return outcome.latencies().getFirst();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
