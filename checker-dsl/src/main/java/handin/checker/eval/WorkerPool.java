package handin.checker.eval;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Workers of one engine: some ready, some starting. What was taken is replaced in the background when its evaluation is over: a start takes a
 * processor's whole attention, and would take it from the student who waits.
 */
final class WorkerPool {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Function<Start, Worker> starter;
    private final Executor background;
    private final int size;
    private final Deque<CompletableFuture<Worker>> ready = new ArrayDeque<>();
    private Duration pause = Duration.ZERO;
    private boolean closed;

    /**
     * @param size how many to keep ready
     * @param background runs the starts, a few at a time
     */
    WorkerPool(int size, Function<Start, Worker> starter, Executor background) {
        this.size = size;
        this.starter = starter;
        this.background = background;
    }

    /** Starts what is missing. */
    synchronized void fill() {
        while (!closed && ready.size() < size) {
            ready.addLast(begin(Start.WARM));
        }
    }

    /** How many could be taken without waiting. */
    synchronized int ready() {
        return (int) ready.stream().filter(CompletableFuture::isDone).count();
    }

    /**
     * Takes a worker, waiting for one that is starting if none is ready. If one of the reserve could not start, a new one is tried.
     *
     * @throws EvaluationLost if none can be started
     */
    Worker take() throws InterruptedException {
        boolean reserveFailed = false;
        while (true) {
            var reserve = reserveFailed ? Optional.<CompletableFuture<Worker>>empty() : reserve();
            var next = reserve.orElseGet(this::beginInHaste);
            try {
                var worker = next.get();
                if (worker.alive()) {
                    return worker;
                }
                worker.kill();
            } catch (ExecutionException e) {
                if (reserve.isEmpty()) {
                    throw lost(e.getCause());
                }
                reserveFailed = true;
            } catch (InterruptedException e) {
                next.thenAcceptAsync(Worker::kill, background);
                throw e;
            }
        }
    }

    /** The oldest one that is ready, else the oldest that is starting. */
    private synchronized Optional<CompletableFuture<Worker>> reserve() {
        var taken = ready.stream()
                .filter(CompletableFuture::isDone)
                .findFirst()
                .or(() -> ready.stream().findFirst());
        taken.ifPresent(ready::remove);
        return taken;
    }

    private synchronized CompletableFuture<Worker> beginInHaste() {
        if (closed) {
            throw new EvaluationLost("the evaluators are closed", null);
        }
        return begin(Start.COLD);
    }

    private CompletableFuture<Worker> begin(Start how) {
        var future = new CompletableFuture<Worker>();
        background.execute(() -> start(future, how));
        return future;
    }

    private void start(CompletableFuture<Worker> future, Start how) {
        try {
            var worker = starter.apply(how);
            started();
            future.complete(worker);
            worker.process().ended().thenRun(() -> replace(future));
        } catch (Throwable e) { // whoever waits for it must hear of it, whatever it is
            future.completeExceptionally(e);
            failed(future, e);
            if (e instanceof Error error) {
                throw error;
            }
        }
    }

    private synchronized void started() {
        pause = Duration.ZERO;
    }

    /** Nobody may be waiting, so the next attempt is not hurried, and each time less. */
    private synchronized void failed(CompletableFuture<Worker> future, Throwable why) {
        if (closed) {
            return;
        }
        LOG.warn("{}", String.valueOf(why.getMessage()));
        ready.remove(future);
        pause = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        later();
    }

    /** One that ended before anybody took it. */
    private synchronized void replace(CompletableFuture<Worker> future) {
        if (ready.remove(future)) {
            LOG.info("A worker ended while it waited; another is started");
            later();
        }
    }

    private void later() {
        var delayed = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, background);
        CompletableFuture.runAsync(this::fill, delayed);
    }

    private static EvaluationLost lost(@Nullable Throwable cause) {
        return cause instanceof EvaluationLost lost ? lost : new EvaluationLost("cannot start a worker", cause);
    }

    synchronized void close() {
        closed = true;
        ready.clear();
    }
}
