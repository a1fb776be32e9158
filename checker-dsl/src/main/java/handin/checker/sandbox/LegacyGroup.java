package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The groups of version 1 of one program, one for each controller. */
record LegacyGroup(GroupDirectory memory, GroupDirectory pids, GroupDirectory cpuacct) implements ControlGroup {
    private static final Duration PAUSE = Duration.ofMillis(250);

    void limit(Limits limits) throws IOException {
        memory.write("memory.limit_in_bytes", limits.memory());
        // With swap counted, memory and swap together; without, what is swapped is beyond any limit of this version.
        if (memory.has("memory.memsw.limit_in_bytes")) {
            memory.write("memory.memsw.limit_in_bytes", limits.memory());
        } else {
            memory.write("memory.swappiness", 0);
        }
        pids.write("pids.max", limits.processes() + ControlGroups.OUR_PROCESSES);
    }

    @Override
    public List<Path> directories() {
        return Stream.of(memory, pids, cpuacct)
                .map(GroupDirectory::path)
                .distinct()
                .toList();
    }

    @Override
    public Use look(long process) throws IOException {
        boolean killed = memory.number("memory.oom_control", "oom_kill") > 0;
        boolean refused = pids.has("pids.events") && pids.number("pids.events", "max") > 0;
        return new Use(
                Duration.ofNanos(cpuacct.number("cpuacct.usage")),
                memory.number("memory.max_usage_in_bytes"),
                refused ? Set.of(Limit.PROCESSES) : Set.of(),
                killed ? Optional.of(Limit.MEMORY) : Optional.empty());
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public Use end() throws IOException {
        try {
            return look(0);
        } finally {
            Stream.of(memory, pids, cpuacct).distinct().forEach(GroupDirectory::remove);
        }
    }
}
