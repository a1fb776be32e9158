package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The control groups of one program.
 *
 * @param directories one for each controller; none where there are no control groups
 */
record ControlGroup(List<Path> directories) {
    private static final Logger LOG = LoggerFactory.getLogger(ControlGroup.class);
    private static final int ATTEMPTS = 50;

    /** Whether the kernel killed a process of the group because the group's memory was used up. */
    boolean outOfMemory() {
        return directories.stream()
                .map(directory -> directory.resolve("memory.oom_control"))
                .anyMatch(ControlGroup::killed);
    }

    private static boolean killed(Path control) {
        try {
            return Files.exists(control)
                    && Files.readString(control).lines().anyMatch(line -> line.matches("oom_kill [1-9][0-9]*"));
        } catch (IOException e) {
            LOG.warn("Whether memory ran out cannot be read: {}", e.toString());
            return false;
        }
    }

    /** Removes the groups of a program that has ended; the kernel may take a moment to see them empty. */
    void remove() {
        for (Path directory : directories) {
            if (!removed(directory)) {
                LOG.warn("The control group {} stays", directory);
            }
        }
    }

    private static boolean removed(Path directory) {
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                Files.deleteIfExists(directory);
                return true;
            } catch (IOException busy) {
                // Tried again below, and told by the caller if it stays so.
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
