package handin.server.store;

import java.io.IOException;

/** Work took its place, but the disk would not say that it stays there through a power cut. */
public final class PerhapsKept extends IOException {
    private static final long serialVersionUID = 1;

    PerhapsKept(IOException cause) {
        super("the work lies in its place, but the disk could not be forced to keep it there", cause);
    }
}
