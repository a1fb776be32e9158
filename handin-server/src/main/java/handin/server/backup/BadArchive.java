package handin.server.backup;

import java.io.IOException;

/** A file that is no backup, or not a whole one. */
public final class BadArchive extends IOException {
    private static final long serialVersionUID = 1;

    BadArchive(String what) {
        super("this backup cannot be trusted: " + what);
    }

    static BadArchive damaged(IOException cause) {
        var bad = new BadArchive("it is damaged or cut off: " + cause.getMessage());
        bad.initCause(cause);
        return bad;
    }
}
