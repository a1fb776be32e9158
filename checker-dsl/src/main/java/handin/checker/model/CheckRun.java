package handin.checker.model;

import java.nio.file.Path;

/**
 * One submission under one checker: three acts, called in order, each at most once. A later act is not called after one that did not accept.
 * Interrupting the calling thread ends an act soon, with {@link Verdict.Failed} carrying an {@link InterruptedException}, and the interrupt
 * is cleared. A student who left in the middle of a question ends it with {@link Verdict.Failed} carrying {@link Conversation.Gone}.
 */
public interface CheckRun extends AutoCloseable {
    /** Are these students an acceptable team? Then the checker's {@code pre} block. */
    Verdict pre();

    /** Reads, prints, evaluates and tests the submission. */
    Verdict check();

    /**
     * The checker's {@code post} block, after the work was committed; whatever it does, the work stays committed.
     *
     * @param directory where the committed work now lies
     */
    Verdict post(Path directory);

    /** Whether it has an evaluator just now, for which others wait. */
    default boolean evaluating() {
        return false;
    }

    /** Gives back what the run holds. Never throws. */
    @Override
    void close();
}
