package handin.checker.eval;

import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One submission in one worker of ours. */
final class WorkerEvaluation implements Evaluation {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerEvaluation.class);

    private final Workforce workers;
    private final EvaluationLimits limits;
    private final Runnable giveBack;
    private Worker worker;
    private Duration left;
    private boolean outOfMemory;
    private boolean closed;
    private @Nullable Stopped stopped;

    /** Where workers come from. */
    interface Workforce {
        Worker take() throws InterruptedException;
    }

    /** @param giveBack is run once, after the last worker is gone */
    WorkerEvaluation(Workforce workers, EvaluationLimits limits, Runnable giveBack) throws InterruptedException {
        this.workers = workers;
        this.limits = limits;
        this.giveBack = giveBack;
        this.worker = workers.take();
        this.left = limits.evaluation();
        worker.process().budget(limits.cpu());
    }

    @Override
    public void restart() {
        worker.kill();
        try {
            worker = workers.take();
        } catch (InterruptedException e) {
            throw givenUp(e);
        }
        worker.process().budget(limits.cpu());
        left = limits.evaluation();
        outOfMemory = false;
        stopped = null;
    }

    private static EvaluationLost givenUp(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new EvaluationLost("the evaluation was given up", e);
    }

    @Override
    public Response ask(Request request) {
        if (stopped != null) {
            throw stopped;
        }
        Duration wall = left.compareTo(limits.request()) < 0 ? left : limits.request();
        long begin = System.nanoTime();
        worker.process().deadline(wall);
        try {
            return noted(worker.ask(request));
        } catch (ClosedByInterruptException e) {
            worker.kill();
            var interrupt = new InterruptedException("interrupted while a worker was asked");
            interrupt.initCause(e);
            throw new EvaluationLost("the evaluation was given up", interrupt);
        } catch (IOException e) {
            throw stop(e, wall);
        } finally {
            worker.process().deadline(Worker.PATIENCE);
            left = left.minusNanos(System.nanoTime() - begin);
        }
    }

    /** Once may be a test's own greed; a second time the worker has nothing left to work with. */
    private Response noted(Response response) {
        if (response instanceof Response.Thrown thrown && thrown.type().equals("OutOfMemoryError")) {
            if (outOfMemory) {
                worker.kill();
                throw remember(new StopReasons(limits).memory());
            }
            outOfMemory = true;
        }
        return response;
    }

    private Stopped stop(IOException how, Duration wall) {
        var outcome = worker.ended();
        var reason = remember(new StopReasons(limits)
                .of(outcome, wall, worker.process().output())
                .at(worker.channel().underway()));
        if (reason.reason() == Stopped.Reason.LOST) {
            LOG.info("A worker was lost: {}, {}", how.toString(), outcome);
        }
        return reason;
    }

    private Stopped remember(Stopped reason) {
        stopped = reason;
        return reason;
    }

    @Override
    public String output() {
        return worker.process().output();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                worker.kill();
            } finally {
                giveBack.run();
            }
        }
    }
}
