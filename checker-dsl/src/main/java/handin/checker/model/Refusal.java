package handin.checker.model;

/**
 * A "no" to a student.
 *
 * @param code which no it is; programs decide on it, never on words
 * @param sentence what the student reads
 */
public record Refusal(Sentence code, String sentence) {
    /** Fills the catalogue's sentence for {@code code} with the parts. */
    public static Refusal of(Sentence code, Object... parts) {
        return new Refusal(code, code.text(parts));
    }
}
