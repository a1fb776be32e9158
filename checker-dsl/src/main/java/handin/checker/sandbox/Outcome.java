package handin.checker.sandbox;

import java.time.Duration;

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
     * What it used.
     *
     * @param wall from start to end
     * @param cpu as last seen while it ran; what came after is not counted
     * @param output bytes printed
     */
    record Usage(Duration wall, Duration cpu, long output) {}
}
