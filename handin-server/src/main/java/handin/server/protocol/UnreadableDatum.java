package handin.server.protocol;

import java.io.IOException;

/** What came is no datum of the protocol. */
public final class UnreadableDatum extends IOException {
    private static final long serialVersionUID = 1;
    private final String what;

    public UnreadableDatum(String what) {
        super(what);
        this.what = what;
    }

    /** What came instead, fit for the middle of a sentence: {@code an unexpected ")"}. */
    public String what() {
        return what;
    }
}
