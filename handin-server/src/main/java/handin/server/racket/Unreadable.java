package handin.server.racket;

import java.io.IOException;

/** A file of Racket's that cannot be read. The message is {@code file:line:column: sentence}. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    Unreadable(String file, int line, int column, String sentence) {
        super(file + ":" + line + ":" + column + ": " + sentence);
    }
}
