package handin.server.receipt;

/** A key file that cannot be used; the message is a sentence for whoever put it there. */
public final class UnusableKey extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnusableKey(String sentence) {
        super(sentence);
    }
}
