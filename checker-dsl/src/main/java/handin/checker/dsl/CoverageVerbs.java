package handin.checker.dsl;

import groovy.lang.Closure;

/** Verbs about what the submission's own tests ran. Both need {@code coverage: true}. */
public interface CoverageVerbs {
    /** The submission's own tests ran all of its code. With {@code coverage: true} this is called at the end if the checker did not. */
    void allCovered();

    /** As {@link #allCovered()}, but calls {@code uncovered} with the first place not run, such as {@code 2:20}, instead of refusing. */
    void allCovered(Closure<?> uncovered);
}
