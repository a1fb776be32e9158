package handin.checker.model;

import java.util.Optional;

/** How a judgement ended, by whose turn it is to act. */
public sealed interface Verdict {
    /**
     * The work stands.
     *
     * @param storedName the name under which the original is kept; empty: it is not kept
     */
    record Accepted(Optional<String> storedName) implements Verdict {}

    /** The student can mend it. */
    record Rejected(Refusal refusal) implements Verdict {}

    /**
     * The checker's author has to mend the checker.
     *
     * @param detail for staff: {@code file:line:column: sentence}
     */
    record CheckerBroken(String detail) implements Verdict {}

    /** We or the machine failed. The cause goes to the log. */
    record Failed(Throwable cause) implements Verdict {}
}
