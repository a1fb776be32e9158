package handin.server.client;

import handin.checker.model.Sentence;

/** It could not even be tried, or not to the end. */
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String sentence;

    Broken(Sentence code, Object... parts) {
        this(code.text(parts));
    }

    private Broken(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** What to show. */
    String sentence() {
        return sentence;
    }
}
