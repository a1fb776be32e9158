package handin.server.account;

import java.util.List;

/** What is wrong with a roster: all of it, in the order of the file. The message has one line for each, {@code file:line: sentence}. */
public final class RosterMistakes extends RuntimeException {
    private static final long serialVersionUID = 1;

    RosterMistakes(List<String> mistakes) {
        super(String.join("\n", mistakes), null, false, false);
    }
}
