package handin.checker.dsl;

/** Verbs for the printout that reviewers mark. */
public interface PrintoutVerbs {
    /** Adds a line to the head of the printout, after the extra lines. Without effect under {@code createText: false}. */
    void addHeaderLine(String line);
}
