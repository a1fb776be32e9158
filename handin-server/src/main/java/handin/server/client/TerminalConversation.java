package handin.server.client;

import handin.checker.model.Conversation;
import handin.checker.model.Sentence;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Shows a student on a terminal what the server says, and asks what it asks. */
final class TerminalConversation implements Conversation {
    private final Surroundings surroundings;
    private final boolean agree;
    private String last = Sentence.CLIENT_SUCCESS.text();

    /** @param agree answer yes and ok to all questions */
    TerminalConversation(Surroundings surroundings, boolean agree) {
        this.surroundings = surroundings;
        this.agree = agree;
    }

    /** What to show at the end. */
    String last() {
        return last;
    }

    @Override
    public void status(String text) {
        surroundings.out().println(Shown.safely(text));
    }

    @Override
    public void finalMessage(String text) {
        last = Shown.safely(text);
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        surroundings.out().println(Shown.safely(text));
        if (styles.contains(BoxStyle.YES_NO)) {
            return chosen("[y/n]", "y", "n") ? Answer.YES : Answer.NO;
        }
        if (styles.contains(BoxStyle.OK_CANCEL)) {
            return chosen("[ok/cancel]", "o", "c") ? Answer.OK : Answer.CANCEL;
        }
        return Answer.OK;
    }

    /** Asks until an answer begins as one of the two does; nobody there to answer is a no. */
    private boolean chosen(String prompt, String yes, String no) {
        if (agree) {
            surroundings.out().println(prompt + " " + yes);
            return true;
        }
        while (true) {
            surroundings.out().print(prompt + " ");
            surroundings.out().flush();
            String typed = line().orElse(no).strip().toLowerCase(Locale.ROOT);
            if (typed.startsWith(yes) || typed.startsWith(no)) {
                return typed.startsWith(yes);
            }
        }
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(surroundings.in().readLine());
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
    }
}
