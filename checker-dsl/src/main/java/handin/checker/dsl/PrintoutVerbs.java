package handin.checker.dsl;

/** Verbs for the printout that reviewers mark. */
public interface PrintoutVerbs {
    /**
     * Adds a line to the head of the printout, after the extra lines. Without effect under {@code createText: false}.
     *
     * @param line a mark in it counts, unless a text that was put into a {@code "$hole"} has a part in it; a number may
     */
    void addHeaderLine(CharSequence line);
}
