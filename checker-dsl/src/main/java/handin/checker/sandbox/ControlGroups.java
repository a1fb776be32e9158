package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Limits on a program and all it starts together, where the machine lets us have them: version 1 of control groups, memory and pids, for root.
 * Elsewhere the limits of each process and of its virtual machine have to do.
 */
final class ControlGroups {
    private static final Logger LOG = LoggerFactory.getLogger(ControlGroups.class);
    private static final Path MOUNTED = Path.of("/sys/fs/cgroup");
    private static final AtomicLong NUMBER = new AtomicLong();

    /** Bubblewrap outside, bubblewrap inside, and what it starts with. */
    private static final int OUR_PROCESSES = 3;

    private final Optional<Path> memory;
    private final Optional<Path> pids;

    private ControlGroups(Optional<Path> memory, Optional<Path> pids) {
        this.memory = memory;
        this.pids = pids;
    }

    static ControlGroups ofThisMachine() {
        return Identity.current().root() && Files.isDirectory(MOUNTED.resolve("memory"))
                ? new ControlGroups(ours("memory"), ours("pids"))
                : new ControlGroups(Optional.empty(), Optional.empty());
    }

    /** Our own group of that controller, if groups can be made below it. */
    private static Optional<Path> ours(String controller) {
        try (var lines = Files.lines(Path.of("/proc/self/cgroup"))) {
            return lines.map(line -> line.split(":", 3))
                    .filter(fields -> List.of(fields[1].split(",")).contains(controller))
                    .map(fields -> MOUNTED.resolve(controller).resolve(fields[2].substring(1)))
                    .filter(Files::isWritable)
                    .findFirst();
        } catch (IOException e) {
            LOG.warn("Memory and processes are limited one by one, not together: {}", e.toString());
            return Optional.empty();
        }
    }

    /** A group for one program. */
    ControlGroup open(Limits limits) throws IOException {
        String name = "handin-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
        var directories = new ArrayList<Path>();
        var group = new ControlGroup(directories);
        try {
            if (memory.isPresent()) {
                directories.add(make(memory.get().resolve(name), "memory.limit_in_bytes", limits.memory()));
            }
            if (pids.isPresent()) {
                directories.add(make(pids.get().resolve(name), "pids.max", limits.processes() + OUR_PROCESSES));
            }
            return group;
        } catch (IOException e) {
            group.remove();
            throw e;
        }
    }

    private static Path make(Path directory, String file, long limit) throws IOException {
        Files.createDirectory(directory);
        Files.writeString(directory.resolve(file), Long.toString(limit));
        return directory;
    }
}
