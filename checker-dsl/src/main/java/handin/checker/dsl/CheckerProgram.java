package handin.checker.dsl;

import handin.checker.model.CheckerMistakes.Mistake;
import java.util.Optional;

/** A checker script that was loaded and found good. Used by many submissions at the same time. */
public interface CheckerProgram {
    /** Runs a fresh instance of the script and hands out what it captured: no two callers share anything that a checker can change. */
    Blocks capture();

    /** Where in the script this was thrown and what it says; empty if no line of the script had a part in it, or if our own code threw it. */
    Optional<Mistake> blame(Throwable thrown);
}
