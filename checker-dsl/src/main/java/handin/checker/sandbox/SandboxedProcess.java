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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A running bubblewrap, its limits of time and output and those of its group, and its end. */
final class SandboxedProcess implements Running {
    private static final int SIGXCPU = 24;
    private static final int SIGXFSZ = 25;

    /** Why we ended it; the first reason counts. */
    private sealed interface Cause {}

    private record LimitHit(Limit limit) implements Cause {}

    private record NoLongerWanted() implements Cause {}

    /** What nobody can measure any more may not go on. */
    private record Unmeasured(IOException failure) implements Cause {}

    private final Process process;
    private final ControlGroup group;
    private final Runnable gone;
    private final UsageWatch watch;
    private final KeptOutput output = new KeptOutput();
    private final KeptOutput errors = new KeptOutput();
    private final long started = System.nanoTime();
    private final AtomicReference<@Nullable Cause> cause = new AtomicReference<>();
    private final CompletableFuture<Outcome> ended = new CompletableFuture<>();

    /**
     * @param group what the process has entered, or enters before it does anything else
     * @param gone called when its processes have ended, before anybody hears of it
     */
    SandboxedProcess(
            Process process, Limits limits, ControlGroup group, ScheduledExecutorService clock, Runnable gone) {
        this.process = process;
        this.group = group;
        this.gone = gone;
        this.watch = new UsageWatch(group, process.pid(), clock, this::exceed, this::unmeasured);
        deadline(limits.wall());
        budget(limits.cpu());
        Thread.ofPlatform().daemon().name("sandbox-output-" + process.pid()).start(() -> follow(limits.output()));
    }

    private void follow(long outputLimit) {
        try {
            ended.complete(untilGone(outputLimit));
        } catch (IOException | InterruptedException | RuntimeException e) {
            ended.completeExceptionally(e);
        }
    }

    private Outcome untilGone(long outputLimit) throws IOException, InterruptedException {
        var printing = new Printing(output, errors, outputLimit, () -> exceed(Limit.OUTPUT));
        try {
            printing.follow(process);
            int status = process.waitFor();
            watch.stop();
            return outcome(status, group.end());
        } catch (IOException | InterruptedException e) {
            signal();
            throw e;
        } finally {
            watch.stop();
            gone.run();
        }
    }

    private Outcome outcome(int status, Use use) throws IOException {
        var wall = Duration.ofNanos(System.nanoTime() - started);
        var usage = new Usage(wall, use.cpu(), use.memory(), output.count() + errors.count(), use.touched());
        return switch (cause.get()) {
            case LimitHit(var limit) -> new Exceeded(limit, usage);
            case NoLongerWanted() -> new Killed(usage);
            case Unmeasured(var failure) -> throw failure;
            case null -> byItself(status, usage, use);
        };
    }

    /** Bubblewrap passes a signal on as 128 and its number, as shells do. */
    private static Outcome byItself(int status, Usage usage, Use use) {
        int signal = status - 128;
        if (use.exceeded().isPresent()) {
            return new Exceeded(use.exceeded().get(), usage);
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
    public void deadline(Duration fromNow) {
        watch.deadline(fromNow);
    }

    @Override
    public void budget(Duration cpu) {
        watch.budget(cpu);
    }

    private void exceed(Limit limit) {
        end(new LimitHit(limit));
    }

    private void unmeasured(IOException failure) {
        end(new Unmeasured(failure));
    }

    private void end(Cause why) {
        if (!ended.isDone() && cause.compareAndSet(null, why)) {
            watch.lastLook();
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
        end(new NoLongerWanted());
        return ended.join();
    }

    private void signal() {
        Killing.all(process);
    }
}
