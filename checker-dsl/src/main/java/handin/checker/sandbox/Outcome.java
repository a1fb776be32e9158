package handin.checker.sandbox;

import java.time.Duration;
import java.util.Set;

/** How a program ended. */
public sealed interface Outcome {
    Usage usage();

    /** It ended by itself. */
    record Exited(int status, Usage usage) implements Outcome {}

    /** A signal ended it that none of our limits sends. */
    record Signalled(int signal, Usage usage) implements Outcome {}

    /** It hit a limit and was ended for it. */
    record Exceeded(Limit limit, Usage usage) implements Outcome {}

    /** {@link Running#kill} ended it. */
    record Killed(Usage usage) implements Outcome {}

    /**
     * What it used, with all it started.
     *
     * @param wall from start to end
     * @param cpu processor time; with {@link Means#WATCHED} as last seen while it ran, what came after is not counted
     * @param memory most bytes at a time; with {@link Means#WATCHED} as seen
     * @param output bytes printed
     * @param touched limits that made calls of it fail and did not end it, as far as the kernel tells: {@link Limit#PROCESSES}, with
     *     control groups
     */
    record Usage(Duration wall, Duration cpu, long memory, long output, Set<Limit> touched) {
        public Usage {
            touched = Set.copyOf(touched);
        }
    }
}
