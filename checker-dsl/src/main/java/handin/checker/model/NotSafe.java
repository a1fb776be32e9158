package handin.checker.model;

/**
 * This machine may not run submissions now, because a wall around them does not stand or a limit does not hold. Nothing of the submission was
 * run. It has no stack trace: the reason was told to the operator when the server started.
 */
public final class NotSafe extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what what does not hold, for staff */
    public NotSafe(String what) {
        super(what, null, false, false);
    }
}
