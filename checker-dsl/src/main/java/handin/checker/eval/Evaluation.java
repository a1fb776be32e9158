package handin.checker.eval;

import handin.worker.wire.Request;
import handin.worker.wire.Response;

/**
 * One submission in one worker. Not for several threads at once. Every call is bounded by the worker's limits; when one is hit, or the worker
 * dies, {@link Stopped} is thrown, now and at every later call.
 */
public interface Evaluation extends AutoCloseable {
    /**
     * Asks the worker. The answer is of a kind that fits the request, or the evaluation is {@link Stopped} as lost.
     *
     * <p>Load: Loaded, Thrown, Mistake. Eval: Value, Thrown, Mistake. Describe: Description, Thrown, Mistake. Coverage: Uncovered.
     *
     * @throws Stopped at a limit
     */
    Response ask(Request request);

    /** What the submission printed so far, cut at the limit of output. */
    String output();

    /**
     * Kills the worker and takes a fresh one in its place, with limits of its own. It keeps its turn: who has a worker beside this one would else wait for those
     * who wait for that one.
     *
     * @throws EvaluationLost if no worker could be had
     */
    void restart();

    /** Kills the worker and all it started. */
    @Override
    void close();
}
