package handin.checker.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import handin.checker.Checkers;
import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import handin.checker.manual.Manual.Example;
import handin.checker.manual.Manual.Handin;
import handin.checker.model.Checker;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.Student;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the manuals, run by the real evaluators: what the text says came out is what comes out. */
class ManualExamplesTest {
    private static final Path HOME = Path.of(System.getProperty("handin.home"));
    private static final Map<String, String> FULL_NAMES =
            Map.of("alice", "Alice Liddell", "bob", "Bob Cratchit", "carol", "Carol Danvers");

    @TempDir
    static Path course;

    private static Workers workers;

    @BeforeAll
    static void open() {
        workers = Workers.open(WorkerSettings.usual(HOME.resolve("checker-worker/target/worker")));
    }

    @AfterAll
    static void close() {
        workers.close();
    }

    @TestFactory
    Stream<DynamicTest> checkerLanguage() throws IOException {
        return tests("checker-language.md");
    }

    @TestFactory
    Stream<DynamicTest> writeAChecker() throws IOException {
        return tests("write-a-checker.md");
    }

    private static Stream<DynamicTest> tests(String manual) throws IOException {
        List<Example> examples = Manual.parse(
                        Files.readString(HOME.resolve("docs").resolve(manual)))
                .examples();
        return examples.stream()
                .flatMap(example -> example.handins().isEmpty()
                        ? Stream.of(dynamicTest(manual + ":" + example.line(), () -> refusedAtLoad(example)))
                        : example.handins().stream()
                                .map(handin ->
                                        dynamicTest(manual + ":" + handin.line(), () -> judged(example, handin))));
    }

    private static void refusedAtLoad(Example example) throws IOException {
        Path script = script(example);
        try {
            new Checkers(workers).load(script);
            assertThat("loaded").isEqualTo(example.outcome());
        } catch (CheckerMistakes mistakes) {
            assertThat(List.of("refused at load:\n" + bare(mistakes.getMessage(), script)))
                    .isEqualTo(example.outcome());
        }
    }

    private static void judged(Example example, Handin handin) throws IOException {
        Path script = script(example);
        Path attempt = Files.createDirectories(script.resolveSibling("ATTEMPT"));
        Checker checker = new Checkers(workers).load(script);
        Reader reader = new Reader(script.getParent(), handin.answers());
        List<Student> students =
                handin.users().stream().map(ManualExamplesTest::student).toList();
        byte[] content = handin.content().getBytes(StandardCharsets.UTF_8);
        try (var run = checker.start(new Submission("hw1", students, content, attempt), reader, reader)) {
            Verdict verdict = run.pre();
            verdict = verdict instanceof Verdict.Accepted ? run.check() : verdict;
            if (verdict instanceof Verdict.Accepted) {
                assertThat(run.post(attempt)).isInstanceOf(Verdict.Accepted.class);
            }
            assertThat(reader.outcome(told(verdict, handin, script))).isEqualTo(handin.outcome());
        }
        assertThat(reader.hasAnswersLeft()).as("answers nobody asked for").isFalse();
        handin.printout().ifPresent(wanted -> assertThat(printout(attempt)).isEqualTo(wanted));
    }

    private static String told(Verdict verdict, Handin handin, Path script) {
        return switch (verdict) {
            case Verdict.Accepted accepted when handin.outcome().contains("accepted") -> "accepted";
            case Verdict.Accepted accepted ->
                accepted.storedName().map(name -> "accepted as " + name).orElse("accepted, not kept");
            case Verdict.Rejected rejected -> "rejected: " + rejected.refusal().sentence();
            case Verdict.CheckerBroken broken -> "broken: " + bare(broken.detail(), script);
            case Verdict.Failed failed -> throw new AssertionError("we failed", failed.cause());
        };
    }

    private static String printout(Path attempt) {
        try (var files = Files.list(attempt.resolve("grading"))) {
            return Files.readString(files.filter(Files::isRegularFile).toList().getFirst());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String bare(String text, Path script) {
        return text.replace(script.getParent() + "/", "");
    }

    private static Path script(Example example) throws IOException {
        Path directory = Files.createTempDirectory(course, "example");
        for (var file : example.files().entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        return Files.writeString(directory.resolve("checker.groovy"), example.checker());
    }

    private static Student student(String name) {
        return new Student(
                name,
                Map.of(
                        "Full Name",
                        FULL_NAMES.get(name),
                        "Email",
                        name + "@example.org",
                        "TA",
                        "Ann",
                        "TA Email",
                        "ann@example.org"));
    }
}
