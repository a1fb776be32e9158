package handin.server.intake;

import handin.checker.model.Conversation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A student's end that writes down what it hears and says yes. */
final class HeardConversation implements Conversation {
    final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void status(String text) {
        heard.add(text);
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        heard.add("? " + text);
        return Answer.YES;
    }

    @Override
    public void finalMessage(String text) {
        heard.add("! " + text);
    }
}
