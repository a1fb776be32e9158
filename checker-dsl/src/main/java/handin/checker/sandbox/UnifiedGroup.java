package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A group of version 2. */
final class UnifiedGroup implements ControlGroup {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final GroupDirectory directory;
    private long memory;

    UnifiedGroup(GroupDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<Path> directories() {
        return List.of(directory.path());
    }

    @Override
    public Use look(long process) throws IOException {
        var cpu = Duration.of(directory.number("cpu.stat", "usage_usec"), ChronoUnit.MICROS);
        boolean killed = directory.number("memory.events", "oom_kill") > 0;
        boolean refused = directory.number("pids.events", "max") > 0;
        return new Use(
                cpu,
                peak(),
                refused ? Set.of(Limit.PROCESSES) : Set.of(),
                killed ? Optional.of(Limit.MEMORY) : Optional.empty());
    }

    /** Kernels before 5.19 do not keep it. */
    private synchronized long peak() throws IOException {
        memory = Math.max(memory, directory.number(directory.has("memory.peak") ? "memory.peak" : "memory.current"));
        return memory;
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
            directory.remove();
        }
    }
}
