package handin.server.client;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Conversation.Answer;
import handin.checker.model.Conversation.BoxStyle;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.client.Load.Outcome;
import handin.server.client.Load.Student;
import handin.server.door.tls.OpenDoor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
    private static final byte[] WORK = "hello".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path course;

    @Test
    void allHandinsAreMadeAndMeasured() throws Exception {
        try (var door = new OpenDoor(course)) {
            door.intake().judge("hw1", (content, talk) -> {
                talk.status("working");
                assertThat(talk.ask("Sure?", Set.of(BoxStyle.YES_NO))).isEqualTo(Answer.YES);
            });
            var load = new Load("localhost:" + door.port(), door.certificate());
            Outcome outcome = load.handIn(students(), "hw1", WORK, 20);
            assertThat(outcome.refusals()).isEmpty();
            assertThat(outcome.latencies()).hasSize(20).isSorted();
            assertThat(outcome.total()).isGreaterThanOrEqualTo(outcome.quantile(1));
            assertThat(outcome.perSecond()).isPositive();
            assertThat(door.intake().events())
                    .filteredOn("commit hello"::equals)
                    .hasSize(20);
        }
    }

    @Test
    void refusalsAreCountedApart() throws Exception {
        try (var door = new OpenDoor(course)) {
            var count = new AtomicInteger();
            door.intake().judge("hw1", (content, talk) -> {
                if (count.incrementAndGet() % 2 == 0) {
                    throw new Refused(Sentence.CHECKER_SAYS, "no");
                }
            });
            var load = new Load("localhost:" + door.port(), door.certificate());
            Outcome outcome = load.handIn(students(), "hw1", WORK, 10);
            assertThat(outcome.latencies()).hasSize(5);
            assertThat(outcome.refusals()).hasSize(5).containsOnly("no");
        }
    }

    @Test
    void quantiles() {
        var latencies =
                IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList();
        var outcome = new Outcome(latencies, List.of(), Duration.ofSeconds(10));
        assertThat(outcome.quantile(0.5)).isEqualTo(Duration.ofMillis(50));
        assertThat(outcome.quantile(0.99)).isEqualTo(Duration.ofMillis(99));
        assertThat(outcome.quantile(0)).isEqualTo(Duration.ofMillis(1));
        assertThat(outcome.perSecond()).isEqualTo(10.0);
        assertThat(new Outcome(List.of(), List.of("no"), Duration.ofSeconds(1)).quantile(0.5))
                .isZero();
    }

    private static List<Student> students() {
        return List.of(new Student("alice", "pw"), new Student("bob", "pw"), new Student("carol", "pw"));
    }
}
