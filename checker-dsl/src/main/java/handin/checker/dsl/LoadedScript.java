package handin.checker.dsl;

import handin.checker.model.CheckerMistakes.Mistake;
import java.util.Optional;

/**
 * A script that was found good and has run once.
 *
 * @param <S> its base class
 */
public interface LoadedScript<S> {
    S script();

    /** Where in the script this was thrown and what it says; empty if no line of the script had a part in it, or if our own code threw it. */
    Optional<Mistake> blame(Throwable thrown);
}
