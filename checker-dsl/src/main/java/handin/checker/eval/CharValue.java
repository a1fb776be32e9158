package handin.checker.eval;

/** A character of a Lisp. Its printed form is {@code #\a}. */
public record CharValue(int codePoint) {
    @Override
    public String toString() {
        return switch (codePoint) {
            case ' ' -> "#\\space";
            case '\n' -> "#\\newline";
            case '\t' -> "#\\tab";
            default -> "#\\" + Character.toString(codePoint);
        };
    }
}
