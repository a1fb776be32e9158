package handin.server.intake;

import handin.checker.model.Conversation;
import handin.checker.model.Sentence;
import handin.server.intake.Turns.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A conversation that remembers what was said last, and lets the student's other handins have their turn while the student thinks. */
final class Overheard implements Conversation {
    private final Conversation conversation;
    private final BooleanSupplier busy;
    private volatile String doing = "";
    private Optional<String> lastWords = Optional.empty();
    private @Nullable Turn turn;

    /** @param busy whether something is held meanwhile for which everybody waits; then the turn is not given away, so that nobody holds two */
    Overheard(Conversation conversation, BooleanSupplier busy) {
        this.conversation = conversation;
        this.busy = busy;
    }

    /** From now on this turn is given away during questions. */
    void during(Turn now) {
        turn = now;
    }

    String doing() {
        return doing;
    }

    /** The final message so far. */
    Optional<String> lastWords() {
        return lastWords;
    }

    @Override
    public void status(String text) {
        doing = text;
        conversation.status(text);
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        Turn given = turn;
        if (given == null || busy.getAsBoolean()) {
            return conversation.ask(text, styles);
        }
        given.pause();
        Answer answer = conversation.ask(text, styles);
        try {
            given.await(this::forOwnTurn);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Gone("the handin was ended while it waited to go on after a question");
        }
        return answer;
    }

    /** Waits for other handins of the same student. */
    Waiting forOwnTurn() {
        return waiting(Sentence.STATUS_WAITING_OWN.text());
    }

    /** Afterwards the student reads again what is being done. */
    @Override
    public Waiting waiting(String text) {
        String before = doing;
        doing = text;
        Waiting whole = conversation.waiting(text);
        return () -> {
            whole.close();
            doing = before;
            if (!before.isEmpty()) {
                showAgain(before);
            }
        };
    }

    private void showAgain(String text) {
        try {
            conversation.status(text);
        } catch (Gone left) {
            // Whoever says the next thing finds out; the waiting itself ended well.
        }
    }

    @Override
    public void finalMessage(String text) {
        lastWords = Optional.of(text);
        conversation.finalMessage(text);
    }

    @Override
    public void sessionTime(SessionTime time) {
        conversation.sessionTime(time);
    }
}
