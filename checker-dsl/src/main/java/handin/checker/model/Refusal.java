package handin.checker.model;

/**
 * A "no" to a student.
 *
 * @param code which no it is; programs decide on it, never on words
 * @param sentence what the student reads; what a student's program said in it cannot act on a terminal, and is not longer than a person reads
 */
public record Refusal(Sentence code, String sentence) {
    private static final int LONGEST = 20_000;

    public Refusal {
        sentence = Visible.of(sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "...");
    }

    /** Fills the catalogue's sentence for {@code code} with the parts. */
    public static Refusal of(Sentence code, Object... parts) {
        return new Refusal(code, code.text(parts));
    }
}
