package course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handin.checker.Checkers;
import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import handin.checker.samples.Outcome;
import handin.checker.samples.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A checker tested like any other program. */
class TicketsTest {
    private static Workers workers;
    private static Trial tickets;

    @BeforeAll
    static void load() throws IOException {
        workers = Workers.open(WorkerSettings.usual(Path.of(System.getProperty("handin.worker"))));
        tickets = Trial.of(new Checkers(workers), Path.of("checkers/tickets/checker.groovy"));
    }

    @AfterAll
    static void close() {
        workers.close();
    }

    @Test
    void tenAtOnceAreCheaper() throws IOException {
        Outcome outcome = tickets.by("alice", "bob").handIn("def price(count) { 5 * count }");
        assertEquals("rejected", outcome.verdict());
        assertEquals("Your code failed a test: price(10) gave 50, but 40 was expected.", outcome.sentence());
    }

    @Test
    void whoIsAloneIsAsked() throws IOException {
        Outcome outcome = tickets.answering("yes").handIn("def price(count) { count < 10 ? 5 * count : 4 * count }");
        assertEquals(new Outcome("accepted", "Enjoy the show!", outcome.questions()), outcome);
        assertEquals(1, outcome.questions().size());
    }

    @Test
    void theNameMatters() throws IOException {
        Outcome outcome = tickets.by("alice", "bob").handIn("def cost(count) { 5 * count }");
        assertEquals(
                new Outcome(
                        "rejected",
                        "Your program has to define price, but it does not. Check the spelling, upper and lower case included.",
                        List.of()),
                outcome);
    }
}
