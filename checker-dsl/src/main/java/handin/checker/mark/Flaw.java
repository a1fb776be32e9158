package handin.checker.mark;

/**
 * Something that looks like a mark and is none.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param written what stands there
 * @param expected what should
 */
public record Flaw(int line, int column, String written, String expected) {
    /** {@code 12:5: <+ten> is no mark: ...}, to be put behind the name of the file. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + written + " is no mark: " + expected;
    }
}
