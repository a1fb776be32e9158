package handin.server.client;

/** The server said no. */
final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String sentence;

    Rejected(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** The server's sentence. */
    String sentence() {
        return sentence;
    }
}
