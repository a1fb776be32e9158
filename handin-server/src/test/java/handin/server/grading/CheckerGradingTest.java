package handin.server.grading;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.Checkers;
import handin.checker.model.CheckRun;
import handin.checker.model.Student;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import handin.server.assignment.Assignment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real checkers that evaluate nothing. */
class CheckerGradingTest {
    private static final String ACCEPTS = "check(evaluate: false, createText: false, output: 'kept.txt') { }\n";

    @TempDir
    Path course;

    private final Grading grading = Grading.byCheckers(new Checkers(new NoEvaluators()), () -> "handin.rkt");
    private final CountDownLatch spoken = new CountDownLatch(1);
    private Assignment hw1;

    @BeforeEach
    void makeFolder() throws IOException {
        hw1 = new Assignment("hw1", Files.createDirectories(course.resolve("checkers/hw1")));
        Files.createDirectories(course.resolve("attempt"));
    }

    private void checker(String script) throws IOException {
        Files.writeString(hw1.checker(), script);
    }

    private CheckRun start() {
        var alice = new Student("alice", Map.of("Full Name", "Alice Liddell", "Email", "alice@example.org"));
        var submission = new Submission(
                "hw1", List.of(alice), "work\n".getBytes(StandardCharsets.UTF_8), course.resolve("attempt"));
        var quiet = new QuietCourse(course, spoken);
        return grading.start(hw1, submission, quiet, quiet);
    }

    private Verdict judge() {
        try (CheckRun run = start()) {
            Verdict pre = run.pre();
            return pre instanceof Verdict.Accepted ? run.check() : pre;
        }
    }

    @Test
    void anAssignmentWithoutACheckerTakesEverythingUnderTheDefaultName() {
        assertThat(judge()).isEqualTo(new Verdict.Accepted(Optional.of("handin.rkt")));
    }

    @Test
    void theCheckerDecidesAndNames() throws IOException {
        checker(ACCEPTS);
        assertThat(judge()).isEqualTo(new Verdict.Accepted(Optional.of("kept.txt")));
    }

    @Test
    void aCheckerThatNeverLoadedIsBrokenWithItsPlacesAndWorksOnceMended() throws IOException {
        checker("check(evaluate: false, createText: false) {\n  tset 'f(1)', 1\n}\n");
        assertThat(judge())
                .isInstanceOfSatisfying(
                        Verdict.CheckerBroken.class,
                        broken -> assertThat(broken.detail()).contains("checker.groovy:2:3: "));
        checker(ACCEPTS);
        assertThat(judge()).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void aBrokenEditLeavesTheLastGoodCheckerInForce() throws IOException {
        checker(ACCEPTS);
        judge();
        checker("check(");
        assertThat(judge()).isEqualTo(new Verdict.Accepted(Optional.of("kept.txt")));
    }

    @Test
    void aCheckerThatGoesAwayIsForgotten() throws IOException {
        checker(ACCEPTS);
        judge();
        Files.delete(hw1.checker());
        assertThat(judge()).isEqualTo(new Verdict.Accepted(Optional.of("handin.rkt")));
    }

    @Test
    void aTimeLimitsInterruptEndsALoopingChecker() throws Exception {
        checker("check(evaluate: false, createText: false) {\n  message 'looping'\n  while (true) { }\n}\n");
        var verdict = new AtomicReference<Verdict>();
        var session = Thread.ofVirtual().start(() -> verdict.set(judge()));
        spoken.await();
        session.interrupt();
        session.join();
        assertThat(verdict.get())
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(InterruptedException.class));
    }
}
