package handin.checker.sandbox;

import handin.checker.sandbox.Outcome.Exceeded;
import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.Outcome.Killed;
import handin.checker.sandbox.Outcome.Signalled;
import handin.checker.sandbox.Outcome.Usage;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A running bubblewrap, its limits of time and output, and its end. */
final class SandboxedProcess implements Running {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int SIGXCPU = 24;
    private static final int SIGXFSZ = 25;

    /** Why we ended it; the first reason counts. */
    private sealed interface Cause {}

    private record LimitHit(Limit limit) implements Cause {}

    private record NoLongerWanted() implements Cause {}

    private final Process process;
    private final ScheduledExecutorService watch;
    private final BooleanSupplier outOfMemory;
    private final KeptOutput output = new KeptOutput();
    private final KeptOutput errors = new KeptOutput();
    private final long started = System.nanoTime();
    private final AtomicReference<@Nullable Cause> cause = new AtomicReference<>();
    private final CompletableFuture<Outcome> ended = new CompletableFuture<>();
    private volatile Duration seenCpu = Duration.ZERO;
    private @Nullable ScheduledFuture<?> wallCheck;
    private @Nullable ScheduledFuture<?> cpuCheck;

    /** @param outOfMemory says, after the end, whether the kernel ended processes of this program for want of memory */
    SandboxedProcess(Process process, Limits limits, ScheduledExecutorService watch, BooleanSupplier outOfMemory) {
        this.process = process;
        this.watch = watch;
        this.outOfMemory = outOfMemory;
        deadline(limits.wall());
        budget(limits.cpu());
        Thread.ofPlatform().daemon().name("sandbox-output-" + process.pid()).start(() -> follow(limits.output()));
    }

    private void follow(long outputLimit) {
        var printing = new Printing(output, errors, outputLimit, () -> exceed(Limit.OUTPUT));
        try {
            printing.follow(process);
            ended.complete(outcome(process.waitFor()));
        } catch (IOException | InterruptedException e) {
            signal();
            ended.completeExceptionally(e);
        } finally {
            stopWatching();
        }
    }

    private Outcome outcome(int status) {
        var usage = new Usage(Duration.ofNanos(System.nanoTime() - started), seenCpu, output.count() + errors.count());
        return switch (cause.get()) {
            case LimitHit(var limit) -> new Exceeded(limit, usage);
            case NoLongerWanted() -> new Killed(usage);
            case null -> byItself(status, usage);
        };
    }

    /** Bubblewrap passes a signal on as 128 and its number, as shells do. */
    private Outcome byItself(int status, Usage usage) {
        int signal = status - 128;
        if (outOfMemory.getAsBoolean()) {
            return new Exceeded(Limit.MEMORY, usage);
        }
        if (signal == SIGXCPU) {
            return new Exceeded(Limit.CPU, usage);
        }
        if (signal == SIGXFSZ) {
            return new Exceeded(Limit.FILE_SIZE, usage);
        }
        return signal > 0 ? new Signalled(signal, usage) : new Exited(status, usage);
    }

    @Override
    public synchronized void deadline(Duration fromNow) {
        if (wallCheck != null) {
            wallCheck.cancel(false);
        }
        wallCheck = watch.schedule(() -> exceed(Limit.WALL), fromNow.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public synchronized void budget(Duration cpu) {
        if (cpuCheck != null) {
            cpuCheck.cancel(false);
        }
        checkCpu(cpuNow().plus(cpu), cpu);
    }

    /** All cores together cannot use up what is left any sooner than that, so there is nothing to look at before. */
    private synchronized void checkCpu(Duration limit, Duration left) {
        long pause = Math.max(left.dividedBy(CORES).toMillis(), 20);
        cpuCheck = watch.schedule(() -> lookAtCpu(limit), pause, TimeUnit.MILLISECONDS);
    }

    private void lookAtCpu(Duration limit) {
        Duration left = limit.minus(cpuNow());
        if (ended.isDone()) {
            return;
        }
        if (left.isNegative()) {
            exceed(Limit.CPU);
        } else {
            checkCpu(limit, left);
        }
    }

    private Duration cpuNow() {
        Duration now = ProcessTree.cpu(process.pid());
        if (now.compareTo(seenCpu) > 0) {
            seenCpu = now;
        }
        return seenCpu;
    }

    private synchronized void stopWatching() {
        if (wallCheck != null) {
            wallCheck.cancel(false);
        }
        if (cpuCheck != null) {
            cpuCheck.cancel(false);
        }
    }

    private void exceed(Limit limit) {
        cpuNow();
        if (!ended.isDone() && cause.compareAndSet(null, new LimitHit(limit))) {
            signal();
        }
    }

    @Override
    public String output() {
        return output.text();
    }

    @Override
    public String errors() {
        return errors.text();
    }

    @Override
    public CompletableFuture<Outcome> ended() {
        return ended;
    }

    @Override
    public Outcome kill() {
        if (!ended.isDone() && cause.compareAndSet(null, new NoLongerWanted())) {
            cpuNow();
            signal();
        }
        return ended.join();
    }

    private void signal() {
        Killing.all(process);
    }
}
