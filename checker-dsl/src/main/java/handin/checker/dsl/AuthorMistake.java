package handin.checker.dsl;

/** The checker's author has to mend something: thrown where the script calls, so that its stack shows the script's line. */
public final class AuthorMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    public AuthorMistake(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
