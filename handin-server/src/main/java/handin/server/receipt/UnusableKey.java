package handin.server.receipt;

/** A key file that cannot be used; the message is a sentence for whoever put it there. */
public final class UnusableKey extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String wrong;
    private final String cure;

    UnusableKey(String sentence) {
        super(sentence);
        this.wrong = sentence;
        this.cure = "";
    }

    /** Both without their full stop. */
    UnusableKey(String wrong, String cure) {
        super(wrong + ": " + cure + ".");
        this.wrong = wrong;
        this.cure = cure;
    }

    /** What is the case. */
    public String wrong() {
        return wrong;
    }

    /** What to do; empty if {@link #wrong()} says all there is to say. */
    public String cure() {
        return cure;
    }
}
