package handin.checker.eval;

import org.jspecify.annotations.Nullable;

/** We could not give the submission a worker: our fault, never the student's. */
public final class EvaluationLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EvaluationLost(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
