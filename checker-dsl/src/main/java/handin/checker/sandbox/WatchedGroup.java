package handin.checker.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sum over a process and all below it. A process whose parent ends stays below: the first of its namespace becomes its parent. */
final class WatchedGroup implements ControlGroup {
    private static final Duration SHORTEST = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofMillis(100);

    /** No processor we run on fills memory faster. */
    private static final long BYTES_PER_MILLISECOND = 2L << 20;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Limits limits;
    private final Map<ProcessFigures.Id, Duration> own = new HashMap<>();
    private Use seen = Use.NOTHING;
    private long memory;

    WatchedGroup(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<Path> directories() {
        return List.of();
    }

    @Override
    public synchronized Use look(long process) {
        var all = ProcessTree.of(process);
        memory = memory(all);
        int threads = all.stream().mapToInt(ProcessFigures::threads).sum();
        seen = new Use(cpu(all), Math.max(seen.memory(), memory), Set.of(), exceeded(threads));
        return seen;
    }

    private Optional<Limit> exceeded(int threads) {
        if (memory > limits.memory()) {
            return Optional.of(Limit.MEMORY);
        }
        // RLIMIT_NPROC refuses before that; where it does not, this is the second line.
        return threads > limits.processes() + ControlGroups.OUR_PROCESSES + 1
                ? Optional.of(Limit.PROCESSES)
                : seen.exceeded();
    }

    /** What parents share with their children is in the quick sum many times; so only the slow one convicts. */
    private long memory(List<ProcessFigures> all) {
        long quick = all.stream().mapToLong(ProcessFigures::memory).sum();
        return quick <= limits.memory()
                ? quick
                : all.stream().mapToLong(ProcessFigures::share).sum();
    }

    /** A parent's count has the time of children it waited for; what was seen of others is kept. The larger sum is nearer the truth. */
    private Duration cpu(List<ProcessFigures> all) {
        all.forEach(one -> own.put(one.id(), one.cpu()));
        Duration waited = all.stream().map(ProcessFigures::cpuWithWaited).reduce(Duration.ZERO, Duration::plus);
        Duration remembered = own.values().stream().reduce(Duration.ZERO, Duration::plus);
        return List.of(waited, remembered, seen.cpu()).stream()
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** All processors together cannot fill what is left any sooner. */
    @Override
    public synchronized Duration pause() {
        var full = Duration.ofMillis((limits.memory() - memory) / (BYTES_PER_MILLISECOND * CORES));
        return full.compareTo(SHORTEST) < 0 ? SHORTEST : full.compareTo(LONGEST) > 0 ? LONGEST : full;
    }

    /** The kernel has ended them all: bubblewrap outside ends when the first process of the namespace has, and that one ends the last. */
    @Override
    public synchronized Use end() {
        return seen;
    }
}
