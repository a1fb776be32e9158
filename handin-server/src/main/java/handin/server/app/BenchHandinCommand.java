package handin.server.app;

import handin.server.account.Accounts;
import handin.server.client.Load;
import handin.server.client.Load.Outcome;
import handin.server.client.Load.Student;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./handin bench handin}: whole handins over TLS on loopback, alone and in a crowd. */
@Command(
        name = "handin",
        mixinStandardHelpOptions = true,
        description = "Measures whole handins to `fahrenheit` over TLS on loopback, from connecting to confirmed: one client, then many.",
        footer = {"", "Example: ./handin bench handin --clients 32"})
final class BenchHandinCommand implements Callable<Integer> {
    private static final String PASSWORD = "bench";
    private static final Duration LULL = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Option(names = "--clients", paramLabel = "N", defaultValue = "32", description = "The crowd (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "20", description = "Handins of the one client (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Path home = Path.of(System.getProperty("handin.home", "."));
        Path course = Files.createTempDirectory("handin-bench-");
        List<Student> students = makeCourse(home, course);
        byte[] work = Files.readAllBytes(home.resolve("checkers/fahrenheit/solution.rkt"));
        try (var server = CourseServer.open(course, CourseServer.Options.loopback())) {
            server.warm();
            var load = new Load("127.0.0.1:" + server.port(), course.resolve("server-cert.pem"));
            say("warming up ...");
            load.handIn(students.subList(0, 1), "fahrenheit", work, 10);
            say("one client ...");
            var alone = new ArrayList<Outcome>();
            for (int i = 0; i < runs; i++) {
                // A worker is ready again by then, as it is for a student who thinks between two tries.
                Thread.sleep(LULL);
                alone.add(load.handIn(students.subList(0, 1), "fahrenheit", work, 1));
            }
            say(clients + " clients ...");
            Outcome crowd = load.handIn(students, "fahrenheit", work, clients * 4);
            return report(alone, crowd);
        }
    }

    private int report(List<Outcome> alone, Outcome crowd) {
        List<String> refusals = new ArrayList<>(crowd.refusals());
        alone.forEach(outcome -> refusals.addAll(outcome.refusals()));
        if (!refusals.isEmpty()) {
            say("A handin was refused, so the figures mean nothing: " + refusals.getFirst());
            return 1;
        }
        List<Double> times =
                alone.stream().map(outcome -> milliseconds(outcome.quantile(0.5))).sorted().toList();
        double median = times.get(times.size() / 2);
        String text = json
                ? """
                  {"machine":{"processors":%d,"java":"%s"},"alone":{"runs":%d,"p50_ms":%.0f,"min_ms":%.0f,"max_ms":%.0f},\
                  "crowd":{"clients":%d,"handins":%d,"per_second":%.1f,"p50_ms":%.0f,"p95_ms":%.0f,"p99_ms":%.0f}}"""
                : """
                  %d processors, Java %s; fahrenheit with coverage, from connecting to confirmed, TLS on loopback
                  one client   %4d handins   p50 %5.0f ms   min %5.0f   max %5.0f     (Racket's server: 720-930 ms)
                  %3d clients  %4d handins   %.1f a second   p50 %5.0f ms   p95 %5.0f   p99 %5.0f     (Racket's server: 1.5 a second)""";
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        text + "%n",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        times.size(),
                        median,
                        times.getFirst(),
                        times.getLast(),
                        clients,
                        crowd.latencies().size(),
                        crowd.perSecond(),
                        milliseconds(crowd.quantile(0.5)),
                        milliseconds(crowd.quantile(0.95)),
                        milliseconds(crowd.quantile(0.99)));
        return 0;
    }

    private List<Student> makeCourse(Path home, Path course) throws IOException {
        Files.copy(home.resolve("config.toml"), course.resolve("config.toml"));
        Files.createDirectories(course.resolve("checkers"));
        FolderCopy.copy(home.resolve("checkers/fahrenheit"), course.resolve("checkers/fahrenheit"));
        var accounts = Accounts.open(course, CourseConfig.open(course));
        List<Student> students = IntStream.range(0, clients)
                .mapToObj(i -> new Student("student" + i, PASSWORD))
                .toList();
        for (Student student : students) {
            accounts.add(student.username(), PASSWORD, Map.of("Full Name", student.username(), "Email", "s@example.edu"));
        }
        return students;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    private static double milliseconds(Duration time) {
        return time.toNanos() / 1e6;
    }
}
