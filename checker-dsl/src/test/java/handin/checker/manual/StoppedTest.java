package handin.checker.manual;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.Checkers;
import handin.checker.eval.EvaluationLimits;
import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import handin.checker.model.Student;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a student hears whose program does not end: which test, the limit, the line, and what was printed before. */
class StoppedTest {
    private static Workers workers;

    @TempDir
    Path home;

    @BeforeAll
    static void open() {
        var minute = Duration.ofMinutes(1);
        var limits = new EvaluationLimits(Duration.ofSeconds(1), minute, minute, 96L << 20, 48, 1L << 20);
        var worker = Path.of(System.getProperty("handin.home"), "checker-worker", "target", "worker");
        workers = Workers.open(WorkerSettings.usual(worker).withLimits(limits));
    }

    @AfterAll
    static void close() {
        workers.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            groovy | f(1) | def f(n) { println 'here 1'~while (true) { } }
            groovy |      | println 'here 1'~while (true) { }
            java   | Hw.f(1) | class Hw { static int f(int n) { System.out.println("here 1");~while (true) { n++; } } }
            scheme | (f 1) | (define (f n) (display "here 1") (newline)~(let loop () (loop)))
            """)
    void theLineAndWhatWasPrinted(String language, String expression, String program) throws IOException {
        String check = expression == null ? "" : "test '" + expression + "', 1";
        String doing = expression == null ? "running it" : "evaluating " + expression;
        assertThat(heard("check(language: '" + language + "') { " + check + " }", program.replace('~', '\n')))
                .isEqualTo("Your program was stopped in line 2: " + doing + " took more than 1 second."
                        + " Look for a loop or a recursion that does not end.\nThe last that it printed:\nhere 1");
    }

    private String heard(String checker, String program) throws IOException {
        Path script = Files.writeString(home.resolve("checker.groovy"), checker);
        Path attempt = Files.createDirectory(home.resolve("ATTEMPT"));
        var student = new Student("alice", Map.of("Full Name", "Alice", "Email", "a@example.org"));
        var submission = new Submission("hw1", List.of(student), program.getBytes(StandardCharsets.UTF_8), attempt);
        var reader = new Reader(home, List.of());
        try (var run = new Checkers(workers).load(script).start(submission, reader, reader)) {
            assertThat(run.pre()).isInstanceOf(Verdict.Accepted.class);
            return run.check() instanceof Verdict.Rejected(var refusal) ? refusal.sentence() : "accepted";
        }
    }
}
