package handin.checker.sandbox;

import handin.checker.sandbox.Outcome.Exceeded;
import java.time.Duration;
import java.util.List;

/** One attempt for each limit to use more. */
final class LimitProbes {
    /** More than any attempt needs but the one that a limit is tightened for. */
    private record Room(Duration wall, Duration cpu, int megabytes, int processes, long output, int files, Disk disk) {
        static final Room AMPLE =
                new Room(Duration.ofSeconds(20), Duration.ofSeconds(10), 64, 32, 64 << 10, 32, Disk.NONE);
        private static final long LARGEST_FILE = 4096;

        Limits limits() {
            return new Limits(
                    wall, cpu, (long) megabytes << 20, 256 << 20, processes, disk, LARGEST_FILE, output, files);
        }

        Room wall(Duration time) {
            return new Room(time, cpu, megabytes, processes, output, files, disk);
        }

        Room cpu(Duration time) {
            return new Room(wall, time, megabytes, processes, output, files, disk);
        }

        Room megabytes(int count) {
            return new Room(wall, cpu, count, processes, output, files, disk);
        }

        Room processes(int count) {
            return new Room(wall, cpu, megabytes, count, output, files, disk);
        }

        Room output(long bytes) {
            return new Room(wall, cpu, megabytes, processes, bytes, files, disk);
        }

        Room files(int count) {
            return new Room(wall, cpu, megabytes, processes, output, count, disk);
        }

        Room disk(int bytes, int files) {
            return new Room(wall, cpu, megabytes, processes, output, this.files, new Disk(bytes, files));
        }
    }

    /** A buffer of 12 MB, once alone, then two that are held at the same time until somebody reads them. */
    private static final String HOARD = """
            h() { dd bs=12M count=1 if=/dev/urandom 2>&1; }
            h >/dev/null && echo one
            h | sleep 2 & h | sleep 2 & wait
            """;

    /** In processes that are over soon. */
    private static final String BURN =
            "i=0; while [ $i -lt 400 ]; do (j=0; while [ $j -lt 2000 ]; do j=$((j+1)); done); i=$((i+1)); done";

    private static final String FORK = "i=0; while [ $i -lt 20 ]; do sleep 2 & i=$((i+1)); done; echo all";
    private static final String PRINT = "i=0; while [ $i -lt 999 ]; do echo 0123456789; i=$((i+1)); done";
    private static final String WRITE = "exec head -c 9000 /dev/urandom >/tmp/file";
    private static final String FILL =
            "for f in 1 2 3 4 5 6; do head -c 4096 /dev/urandom >/tmp/$f || exit; done; echo all";
    private static final String MAKE = "for f in 1 2 3 4 5 6; do : >/tmp/$f || exit; done; echo all";
    private static final String OPEN = "exec 3</dev/null && echo some; exec 4</dev/null; exec 5</dev/null && echo five";

    private LimitProbes() {}

    static List<Probe> all() {
        var ample = Room.AMPLE;
        return List.of(
                Probe.ends(
                        "they end when their time is over",
                        Limit.WALL,
                        ample.wall(Duration.ofMillis(300)).limits(),
                        "sleep 2"),
                Probe.ends(
                        "they end when they and all they started have used up their processor time",
                        Limit.CPU,
                        ample.cpu(Duration.ofMillis(100)).limits(),
                        BURN),
                new Probe(
                        "they end when their processes together have used up their memory",
                        HOARD,
                        ample.megabytes(20).limits(),
                        (outcome, output) -> output.startsWith("one") && ended(outcome, Limit.MEMORY)),
                new Probe(
                        "they can start so many processes and no more",
                        FORK,
                        ample.processes(8).limits(),
                        (outcome, output) -> output.contains("fork") || ended(outcome, Limit.PROCESSES)),
                Probe.ends(
                        "they end when they print too much",
                        Limit.OUTPUT,
                        ample.output(4096).limits(),
                        PRINT),
                Probe.ends(
                        "they end when they write too large a file",
                        Limit.FILE_SIZE,
                        ample.disk(1 << 20, 8).limits(),
                        WRITE),
                new Probe(
                        "their files together can hold so many bytes and no more",
                        FILL,
                        ample.disk(16 << 10, 8).limits(),
                        (outcome, output) -> output.contains("space")),
                new Probe(
                        "they can make so many files and no more",
                        MAKE,
                        ample.disk(1 << 20, 4).limits(),
                        (outcome, output) -> output.contains("cannot create")),
                new Probe(
                        "they can open so many files and no more",
                        OPEN,
                        ample.files(5).limits(),
                        (outcome, output) -> output.startsWith("some") && !output.contains("five")));
    }

    private static boolean ended(Outcome outcome, Limit limit) {
        return outcome instanceof Exceeded exceeded && exceeded.limit() == limit;
    }
}
