package handin.checker.eval;

import handin.worker.wire.Response.Place;
import java.util.Optional;

/** The submission's worker ended before it answered. The student's code is the likely cause; {@link #reason} says what is known. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Reason reason;
    private final String limit;
    private final transient Optional<Place> place;

    /** @param limit the limit that was hit, in words, such as {@code 5 seconds}; empty for {@link Reason#LOST} */
    public Stopped(Reason reason, String limit) {
        this(reason, limit, Optional.empty());
    }

    private Stopped(Reason reason, String limit, Optional<Place> place) {
        super(reason + (limit.isEmpty() ? "" : " (" + limit + ")"), null, false, false);
        this.reason = reason;
        this.limit = limit;
        this.place = place;
    }

    /** The same, with the place in the submission where the worker last said that it was. */
    public Stopped at(Optional<Place> where) {
        return new Stopped(reason, limit, where);
    }

    public Reason reason() {
        return reason;
    }

    public String limit() {
        return limit;
    }

    /** Where the worker last said that it was: a claim, which may name a file or line that there is not. */
    public Optional<Place> place() {
        return place;
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
