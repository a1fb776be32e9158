package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One program with all it starts, limited and measured as one. */
sealed interface ControlGroup permits UnifiedGroup, LegacyGroup, WatchedGroup {
    /** Where the program enters before it becomes what it is, by its number in {@code cgroup.procs}; none where there are no control groups. */
    List<Path> directories();

    /**
     * Looks at what was used until now.
     *
     * @param process the first of the group
     * @throws IOException if the kernel does not say, so that nothing limits the program any more
     */
    Use look(long process) throws IOException;

    /** How soon to look again, for limits that need somebody to look. */
    Duration pause();

    /**
     * Called once the first process has ended: kills what is left, waits until it is gone, and removes the group.
     *
     * @return what was used in all
     */
    Use end() throws IOException;
}
