package handin.checker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Processes of a program whose bubblewrap is gone: they run as its user in a namespace of processes that is not ours. */
final class Strays {
    private static final Duration DYING = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Strays() {}

    /**
     * Kills them and waits until they are gone.
     *
     * @param user whose programs have all ended
     * @return whether none is left
     */
    static boolean end(int user) {
        long until = System.nanoTime() + DYING.toNanos();
        var left = of(user);
        while (!left.isEmpty() && System.nanoTime() < until) {
            left.forEach(process -> ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly));
            LockSupport.parkNanos(PAUSE.toNanos());
            left = of(user);
        }
        return left.isEmpty();
    }

    /** Their numbers; somebody's other processes, who was given the same user id by mistake, are none of ours. */
    static List<Long> of(int user) {
        var found = new ArrayList<Long>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (isOne(process, user)) {
                    found.add(Long.valueOf(process.getFileName().toString()));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new SandboxBroken("cannot see which processes run: " + e.getMessage(), e);
        }
        return found;
    }

    private static boolean isOne(Path process, int user) {
        try {
            return Identity.owner(process) == user && alive(Files.readAllLines(process.resolve("status")));
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    /** See proc_pid_status(5): {@code NSpid} has a number for each namespace from ours down to its own. */
    private static boolean alive(List<String> status) {
        return status.stream().anyMatch(line -> line.matches("NSpid:(\\s+\\d+){2,}"))
                && status.stream().noneMatch(line -> line.matches("State:\\s+[ZX].*"));
    }
}
