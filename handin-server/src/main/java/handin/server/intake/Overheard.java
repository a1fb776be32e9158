package handin.server.intake;

import handin.checker.model.Conversation;
import handin.server.intake.Turns.Turn;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A conversation that remembers what was said last, and lets others of the team have their turn while the student thinks. */
final class Overheard implements Conversation {
    private final Conversation conversation;
    private volatile String doing = "";
    private Optional<String> lastWords = Optional.empty();
    private @Nullable Turn turn;

    Overheard(Conversation conversation) {
        this.conversation = conversation;
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
        if (given == null) {
            return conversation.ask(text, styles);
        }
        given.pause();
        Answer answer = conversation.ask(text, styles);
        try {
            given.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Gone("the handin was ended while it waited to go on after a question");
        }
        return answer;
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
