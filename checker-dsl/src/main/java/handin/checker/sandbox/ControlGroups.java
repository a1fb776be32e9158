package handin.checker.sandbox;

import java.io.IOException;

/** Makes groups, one for each program. */
sealed interface ControlGroups permits UnifiedGroups, LegacyGroups, WatchedGroups {
    /**
     * Bubblewrap outside and the first process inside. RLIMIT_NPROC counts only the one inside, so that with the same allowance it refuses one
     * process later than a control group, which tells of it.
     */
    int OUR_PROCESSES = 2;

    Means means();

    /** A group for one program. */
    ControlGroup open(Limits limits) throws IOException;
}
