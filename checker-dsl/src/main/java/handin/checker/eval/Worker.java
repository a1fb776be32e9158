package handin.checker.eval;

import handin.checker.sandbox.Outcome;
import handin.checker.sandbox.Running;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A worker that is ready: its process and the talk with it. */
record Worker(Running process, WorkerChannel channel) {
    /** A worker may wait that long for a submission, or between two questions: no limit, but no worker for ever either. */
    static final Duration PATIENCE = Duration.ofDays(30);

    /** Its socket is closed a moment before its process is gone, and only the process says how it ended. */
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(2);

    Response ask(Request request) throws IOException {
        return channel.ask(request);
    }

    boolean alive() {
        return !process.ended().isDone();
    }

    /** How it ended, after its channel did; a worker that lives on without one is killed. */
    Outcome ended() {
        try {
            return process.ended().get(LAST_MOMENTS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException expected) {
            // It closed its channel and went on.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new EvaluationLost("a worker's output could not be read", e);
        }
        return process.kill();
    }

    void kill() {
        process.kill();
        try {
            channel.close();
        } catch (IOException e) {
            throw new EvaluationLost("a worker's socket could not be closed", e);
        }
    }
}
