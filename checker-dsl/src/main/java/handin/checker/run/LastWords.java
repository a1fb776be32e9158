package handin.checker.run;

import handin.checker.model.Conversation;
import java.util.Optional;
import java.util.Set;

/** A conversation that remembers its final message, so that a report can be added to it. */
final class LastWords implements Conversation {
    private final Conversation conversation;
    private Optional<String> last = Optional.empty();

    LastWords(Conversation conversation) {
        this.conversation = conversation;
    }

    Optional<String> last() {
        return last;
    }

    @Override
    public void status(String text) {
        conversation.status(text);
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        return conversation.ask(text, styles);
    }

    @Override
    public void finalMessage(String text) {
        last = Optional.of(text);
        conversation.finalMessage(text);
    }

    @Override
    public Waiting waiting(String text) {
        return conversation.waiting(text);
    }

    @Override
    public void sessionTime(SessionTime time) {
        conversation.sessionTime(time);
    }
}
