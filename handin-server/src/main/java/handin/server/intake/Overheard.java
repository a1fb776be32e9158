package handin.server.intake;

import handin.checker.model.Conversation;
import java.util.Set;

/** A conversation that remembers the last thing said to be going on. */
final class Overheard implements Conversation {
    private final Conversation conversation;
    private volatile String doing = "";

    Overheard(Conversation conversation) {
        this.conversation = conversation;
    }

    String doing() {
        return doing;
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
        conversation.finalMessage(text);
    }
}
