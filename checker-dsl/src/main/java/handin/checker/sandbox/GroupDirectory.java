package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One directory of the kernel's control groups. */
record GroupDirectory(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(GroupDirectory.class);
    private static final int ATTEMPTS = 500;

    static GroupDirectory make(Path path) throws IOException {
        return new GroupDirectory(Files.createDirectory(path));
    }

    boolean has(String file) {
        return Files.exists(path.resolve(file));
    }

    String read(String file) throws IOException {
        return Files.readString(path.resolve(file)).strip();
    }

    long number(String file) throws IOException {
        return Long.parseLong(read(file));
    }

    /** The number after a word, as in {@code oom_kill 3}; 0 if there is none. */
    long number(String file, String word) throws IOException {
        return read(file)
                .lines()
                .map(line -> line.split(" "))
                .filter(fields -> fields[0].equals(word))
                .mapToLong(fields -> Long.parseLong(fields[1]))
                .findFirst()
                .orElse(0);
    }

    void write(String file, Object value) throws IOException {
        Files.writeString(path.resolve(file), value.toString());
    }

    List<Long> processes() throws IOException {
        return read("cgroup.procs").lines().map(Long::valueOf).toList();
    }

    /** Kills all in it and removes it; one that cannot be removed is told in the log. */
    void remove() {
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                if (!Files.exists(path)) {
                    return;
                }
                kill();
                Files.delete(path);
                return;
            } catch (IOException busy) {
                // The kernel takes a moment to see it empty; told below if it stays so.
            }
            if (!pause()) {
                break;
            }
        }
        LOG.warn("The control group {} stays", path);
    }

    private void kill() throws IOException {
        if (has("cgroup.kill")) {
            write("cgroup.kill", 1);
        } else {
            processes().forEach(process -> ProcessHandle.of(process).ifPresent(GroupDirectory::kill));
        }
    }

    private static void kill(ProcessHandle process) {
        if (process.pid() != ProcessHandle.current().pid()) {
            process.destroyForcibly();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(2);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Removes the groups in a directory whose servers were killed, with all that is still in them. */
    static void sweep(Path directory) throws IOException {
        try (Stream<Path> groups = Files.list(directory)) {
            for (Path group : groups.filter(Files::isDirectory).toList()) {
                if (GroupNames.abandoned(group)) {
                    LOG.info("The control group {} of a server that is gone is removed", group);
                    new GroupDirectory(group).remove();
                }
            }
        }
    }
}
