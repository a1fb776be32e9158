package handin.checker.eval;

/** The submission's worker ended before it answered. The student's code is the likely cause; {@link #reason} says what is known. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Reason reason;
    private final String limit;

    /** @param limit the limit that was hit, in words, such as {@code 5 seconds}; empty for {@link Reason#LOST} */
    public Stopped(Reason reason, String limit) {
        super(reason + (limit.isEmpty() ? "" : " (" + limit + ")"), null, false, false);
        this.reason = reason;
        this.limit = limit;
    }

    public Reason reason() {
        return reason;
    }

    public String limit() {
        return limit;
    }

    /** Which limit ended it. */
    public enum Reason {
        TIME,
        MEMORY,
        OUTPUT,
        /** It exited, broke the protocol, or died of something that is no limit of ours. */
        LOST
    }
}
