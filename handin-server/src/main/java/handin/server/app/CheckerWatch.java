package handin.server.app;

import handin.server.assignment.Assignments;
import handin.server.grading.Grading;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the checkers every two seconds, so that their authors read of a mistake when they save it and not when a student meets it. */
final class CheckerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CheckerWatch.class);
    private static final long SECONDS = 2;

    private final Assignments assignments;
    private final Grading grading;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("checker-watch").factory());

    private volatile int broken;

    CheckerWatch(Assignments assignments, Grading grading) {
        this.assignments = assignments;
        this.grading = grading;
        clock.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        try {
            broken = (int) assignments.active().stream()
                    .filter(assignment -> !grading.look(assignment))
                    .count();
        } catch (RuntimeException e) {
            // The clock would stop for good. A look that closing interrupted is nobody's failure.
            if (!clock.isShutdown()) {
                LOG.error("could not look at the checkers", e);
            }
        }
    }

    /** How many active assignments have a checker with mistakes. */
    int broken() {
        return broken;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
