package handin.server.metrics;

import handin.checker.model.Refused;
import java.util.Locale;

/** How something ended for a student. */
enum Ending {
    ACCEPTED,
    /** For a reason of the student's. */
    REFUSED,
    /** The checker could not judge: its author has something to mend. */
    BROKEN,
    /** We failed. */
    OURS,
    /** The student went, or the time was up, or the server stopped. */
    LEFT;

    static Ending of(Refused refused) {
        return switch (refused.refusal().code()) {
            case OURS, OURS_NOT_SAFE -> OURS;
            case CHECKER_BROKEN -> BROKEN;
            default -> REFUSED;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
