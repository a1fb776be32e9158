package handin.checker.dsl;

import groovy.lang.Closure;
import java.util.Optional;

/** What one run of a checker script has left behind: its options and its blocks, none of them run yet. */
public record Blocks(
        CheckOptions options, Optional<Closure<?>> check, Optional<Closure<?>> pre, Optional<Closure<?>> post) {}
