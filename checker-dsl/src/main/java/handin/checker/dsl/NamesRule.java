package handin.checker.dsl;

import groovy.lang.Closure;
import java.util.List;
import java.util.regex.Pattern;

/** Which files belong into a submission of several: the option {@code namesChecker}. */
public sealed interface NamesRule {
    /** Any. */
    record Any() implements NamesRule {}

    /** Those whose whole name matches. */
    record Matching(Pattern pattern) implements NamesRule {}

    /** Just these, each of them; the first that can be run is the main one. */
    record Exactly(List<String> names) implements NamesRule {
        public Exactly {
            names = List.copyOf(names);
        }
    }

    /** A closure of the author's, called with the sorted names; it refuses by {@code reject}, or by returning {@code false}. */
    record Asked(Closure<?> closure) implements NamesRule {}
}
