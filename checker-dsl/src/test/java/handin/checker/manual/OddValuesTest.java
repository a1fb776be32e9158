package handin.checker.manual;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.Checkers;
import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import handin.checker.model.Student;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that have no end, hold themselves, are huge or cannot be printed: each is a sentence that a person can read. */
class OddValuesTest {
    private static final String SUBMISSION = """
            def cyclic() { def list = [1]; list << list; list }
            def cyclicMap() { def map = [:]; map.self = map; map }
            def deep() { def list = []; 500.times { list = [list] }; list }
            def wide() { (1..200000).toList() }
            def longText() { 'x' * 10_000_000 }
            def manyDigits() { 7G ** 100_000 }
            def endless() { java.util.stream.Stream.iterate(1) { it + 1 } }
            class Silent {
                String toString() { throw new IllegalStateException('says nothing') }
            }
            def unprintable() { [new Silent()] }
            class Nothing { String toString() { null } }
            def printsNull() { new Nothing() }
            def control() { '\\u0000\\u001b[31m\\u202e' }
            """;

    @TempDir
    Path home;

    @Test
    void eachIsASentence() throws IOException {
        List<String> calls = List.of(
                "cyclic()",
                "cyclicMap()",
                "deep()",
                "wide()",
                "longText()",
                "manyDigits()",
                "endless()",
                "unprintable()",
                "printsNull()",
                "control()");
        Path script = Files.writeString(
                home.resolve("checker.groovy"),
                "check(language: 'groovy') { "
                        + calls.stream().map(call -> "'" + call + "'").toList()
                        + ".each { graded it, it, 1, minus: 1 } }");
        Path attempt = Files.createDirectory(home.resolve("ATTEMPT"));
        var student = new Student("alice", Map.of("Full Name", "Alice", "Email", "a@example.org"));
        var submission = new Submission("hw1", List.of(student), SUBMISSION.getBytes(StandardCharsets.UTF_8), attempt);
        var reader = new Reader(home, List.of());
        var settings =
                WorkerSettings.usual(Path.of(System.getProperty("handin.home"), "checker-worker", "target", "worker"));
        try (var workers = Workers.open(settings);
                var run = new Checkers(workers).load(script).start(submission, reader, reader)) {
            assertThat(run.pre()).isInstanceOf(Verdict.Accepted.class);
            assertThat(run.check()).isInstanceOf(Verdict.Accepted.class);
        }
        List<String> report = reader.outcome("").stream().flatMap(String::lines).toList();
        assertThat(calls)
                .allSatisfy(call -> assertThat(report)
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("Your code failed a test: " + call + " ")
                                .hasSizeLessThan(900)));
        assertThat(report).contains("Final score: 90 out of 100");
    }
}
