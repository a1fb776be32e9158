package handin.checker.eval;

/** We could not give the submission a worker: our fault, never the student's. */
public final class EvaluationLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EvaluationLost(String message, Throwable cause) {
        super(message, cause);
    }
}
