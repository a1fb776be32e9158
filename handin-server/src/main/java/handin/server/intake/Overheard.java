package handin.server.intake;

import handin.checker.model.Conversation;
import java.util.Set;

/** A conversation that remembers the last thing said to be going on, and the last words for the end. */
final class Overheard implements Conversation {
    private final Conversation conversation;
    private volatile String doing = "";
    private volatile String said = "";

    Overheard(Conversation conversation) {
        this.conversation = conversation;
    }

    String doing() {
        return doing;
    }

    /** The final message as it stands; empty if there is none. */
    String said() {
        return said;
    }

    @Override
    public void status(String text) {
        doing = text;
        conversation.status(text);
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        return conversation.ask(text, styles);
    }

    @Override
    public void finalMessage(String text) {
        said = text;
        conversation.finalMessage(text);
    }
}
