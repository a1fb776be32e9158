package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What {@code /proc} says of one process at this moment, see proc(5).
 *
 * @param started in ticks since the machine started
 * @param cpu its own processor time
 * @param cpuWithWaited its own and that of the children it has waited for
 * @param threads how many it has, at least one
 * @param memory bytes that it holds and that no file on disk stands for; what it shares counts whole
 */
record ProcessFigures(long process, long started, Duration cpu, Duration cpuWithWaited, int threads, long memory) {
    /** The kernel counts processor time for us in hundredths of a second on every machine we run on. */
    private static final long MILLIS_PER_TICK = 10;

    /** Tells a process from a later one of the same number. */
    record Id(long process, long started) {}

    Id id() {
        return new Id(process, started);
    }

    /** Empty if it is gone. */
    static Optional<ProcessFigures> of(long process) {
        try {
            String stat = read(process, "stat");
            // The name, in parentheses, may itself hold spaces and parentheses; the first field after it is the third.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            Duration own = ticks(fields, 14, 15);
            Kilobytes status = new Kilobytes(read(process, "status"));
            return Optional.of(new ProcessFigures(
                    process,
                    Long.parseLong(fields[22 - 3]),
                    own,
                    own.plus(ticks(fields, 16, 17)),
                    Integer.parseInt(fields[20 - 3]),
                    status.bytes("RssAnon:") + status.bytes("RssShmem:")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Bytes as {@link #memory}, where what is shared by n processes counts an nth; dearer to ask. */
    long share() {
        try {
            var rollup = new Kilobytes(read(process, "smaps_rollup"));
            return rollup.bytes("Pss_Anon:") + rollup.bytes("Pss_Shmem:");
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException notOurs) {
            return memory;
        }
    }

    private static Duration ticks(String[] fields, int first, int second) {
        return Duration.ofMillis(
                (Long.parseLong(fields[first - 3]) + Long.parseLong(fields[second - 3])) * MILLIS_PER_TICK);
    }

    private static String read(long process, String file) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process), file));
    }

    private record Kilobytes(String text) {
        long bytes(String word) {
            return text.lines()
                    .filter(line -> line.startsWith(word))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
                    .sum();
        }
    }
}
