package handin.server.protocol;

import java.io.IOException;

/**
 * The first so many bytes of a source. Who wants more gets {@link Spent}, also by a mere look: so a peer can neither fill our memory nor keep us reading for
 * ever.
 */
public final class Allowance implements ByteSource {
    private final ByteSource source;
    private final int granted;
    private int left;

    /** Allows {@code granted} bytes. */
    public Allowance(ByteSource source, int granted) {
        this.source = source;
        this.granted = granted;
        this.left = granted;
    }

    @Override
    public int peek() throws IOException {
        require();
        return source.peek();
    }

    @Override
    public int next() throws IOException {
        require();
        left--;
        return source.next();
    }

    private void require() throws Spent {
        if (left == 0) {
            throw new Spent(granted);
        }
    }

    /** All bytes that were allowed are used up. */
    public static final class Spent extends IOException {
        private static final long serialVersionUID = 1;
        private final int granted;

        Spent(int granted) {
            super("more than " + granted + " bytes");
            this.granted = granted;
        }

        /** How many bytes were allowed. */
        public int granted() {
            return granted;
        }
    }
}
