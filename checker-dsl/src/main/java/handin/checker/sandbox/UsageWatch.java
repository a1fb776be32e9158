package handin.checker.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at a running program as often as its limits need it, and tells of the first that it exceeds. */
final class UsageWatch {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final Duration SHORTEST = Duration.ofMillis(20);

    private final ControlGroup group;
    private final long process;
    private final ScheduledExecutorService clock;
    private final Consumer<Limit> exceeded;
    private final Consumer<IOException> unreadable;
    private Duration limit = Duration.ZERO;
    private boolean stopped;
    private @Nullable ScheduledFuture<?> next;
    private @Nullable ScheduledFuture<?> wall;

    /**
     * @param process the first of the group
     * @param exceeded called, once or more, from the clock's thread
     * @param unreadable called if the kernel does not tell what is used; nothing is watched from then on
     */
    UsageWatch(
            ControlGroup group,
            long process,
            ScheduledExecutorService clock,
            Consumer<Limit> exceeded,
            Consumer<IOException> unreadable) {
        this.group = group;
        this.process = process;
        this.clock = clock;
        this.exceeded = exceeded;
        this.unreadable = unreadable;
    }

    synchronized void deadline(Duration fromNow) {
        cancel(wall);
        if (!stopped) {
            wall = clock.schedule(() -> exceeded.accept(Limit.WALL), fromNow.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    synchronized void budget(Duration cpu) {
        try {
            var used = group.look(process).cpu();
            limit = used.plus(cpu);
            plan(used);
        } catch (IOException e) {
            unreadable.accept(e);
        }
    }

    /** All processors together cannot use up what is left any sooner than that, so there is nothing to look at before. */
    private synchronized void plan(Duration used) {
        cancel(next);
        Duration left = limit.minus(used).dividedBy(CORES);
        Duration cpu = left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
        Duration pause = cpu.compareTo(group.pause()) < 0 ? cpu : group.pause();
        if (!stopped) {
            next = clock.schedule(this::look, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void look() {
        if (stopped) {
            return;
        }
        try {
            var use = group.look(process);
            use.exceeded().ifPresent(exceeded);
            if (use.cpu().compareTo(limit) > 0) {
                exceeded.accept(Limit.CPU);
            }
            plan(use.cpu());
        } catch (IOException e) {
            unreadable.accept(e);
        }
    }

    /** So that what was used is known just before an end that nobody can look past. */
    synchronized void lastLook() {
        try {
            if (!stopped) {
                group.look(process);
            }
        } catch (IOException e) {
            unreadable.accept(e);
        }
    }

    /** Once this returns, no look is under way. */
    synchronized void stop() {
        stopped = true;
        cancel(next);
        cancel(wall);
    }

    private static void cancel(@Nullable ScheduledFuture<?> check) {
        if (check != null) {
            check.cancel(false);
        }
    }
}
