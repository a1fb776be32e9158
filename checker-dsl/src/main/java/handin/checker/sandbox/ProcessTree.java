package handin.checker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A process and all below it, as {@code /proc} shows them at this moment. */
final class ProcessTree {
    /** The kernel counts processor time for us in hundredths of a second on every machine we run on. */
    private static final long MILLIS_PER_TICK = 10;

    private ProcessTree() {}

    static List<Long> children(long process) {
        var found = new ArrayList<Long>();
        try (var threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(process), "task"))) {
            for (Path thread : threads) {
                for (String child : Files.readString(thread.resolve("children")).split(" ")) {
                    if (!child.isBlank()) {
                        found.add(Long.valueOf(child.strip()));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException | UncheckedIOException gone) {
            // A process or thread that ended while we looked has no children any more.
            return found;
        }
        return found;
    }

    /** Processor time used by the process, those below it, and those below it that have ended and been waited for. */
    static Duration cpu(long process) {
        Duration sum = own(process);
        for (long child : children(process)) {
            sum = sum.plus(cpu(child));
        }
        return sum;
    }

    private static Duration own(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            // The name, in parentheses, may itself hold spaces and parentheses.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field <= 14; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return Duration.ofMillis(ticks * MILLIS_PER_TICK);
        } catch (IOException gone) {
            // It has ended; its parent's count has its time.
            return Duration.ZERO;
        }
    }
}
