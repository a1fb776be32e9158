package handin.checker.eval;

import handin.checker.eval.Stopped.Reason;
import handin.checker.sandbox.Limit;
import handin.checker.sandbox.Outcome;
import handin.checker.sandbox.Outcome.Exceeded;
import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.Outcome.Killed;
import handin.checker.sandbox.Outcome.Signalled;
import java.time.Duration;

/** Why a worker's end stopped the evaluation, told from how its process ended. */
final class StopReasons {
    /** The status of {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_HEAP = 3;

    /** The virtual machine's own words when the operating system refuses it memory. */
    private static final String REFUSED_MEMORY = "insufficient memory for the Java Runtime Environment";

    private final EvaluationLimits limits;

    StopReasons(EvaluationLimits limits) {
        this.limits = limits;
    }

    /** @param wall the time that was allowed for the last question */
    Stopped of(Outcome outcome, Duration wall, String output) {
        return switch (outcome) {
            case Exceeded exceeded -> hit(exceeded.limit(), wall);
            case Exited exited when exited.status() == OUT_OF_HEAP -> memory();
            case Exited exited -> output.contains(REFUSED_MEMORY) ? memory() : lost();
            case Signalled signalled -> output.contains(REFUSED_MEMORY) ? memory() : lost();
            case Killed killed -> lost();
        };
    }

    private Stopped hit(Limit limit, Duration wall) {
        return switch (limit) {
            case WALL -> new Stopped(Reason.TIME, LimitWords.of(wall));
            case CPU -> new Stopped(Reason.TIME, LimitWords.of(limits.cpu()));
            case MEMORY -> memory();
            case OUTPUT -> new Stopped(Reason.OUTPUT, LimitWords.of(limits.output()));
            case PROCESSES, FILE_SIZE -> lost();
        };
    }

    Stopped memory() {
        return new Stopped(Reason.MEMORY, LimitWords.of(limits.heap()));
    }

    private static Stopped lost() {
        return new Stopped(Reason.LOST, "");
    }
}
