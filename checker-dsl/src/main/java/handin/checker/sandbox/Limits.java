package handin.checker.sandbox;

import java.time.Duration;

/**
 * What a program may use. Time limits end the program; so do memory (where the machine lets us count it) and output; the others make the
 * program's own calls fail.
 *
 * @param wall time from its start; {@link Running#deadline} sets another
 * @param cpu processor time of each of its processes, and of all together as far as it can be read
 * @param memory of all its processes together, in bytes; held where control groups can be had
 * @param addressSpace of each process, in bytes
 * @param processes processes and threads together
 * @param disk the writable place; none for a program that has nothing to write
 * @param fileSize of each file it writes, in bytes
 * @param output bytes it may print in all
 * @param openFiles open at once in each process
 */
public record Limits(
        Duration wall,
        Duration cpu,
        long memory,
        long addressSpace,
        int processes,
        Disk disk,
        long fileSize,
        long output,
        int openFiles) {
    /** How much of each stream of output is kept, in bytes. */
    public static final int KEPT_OUTPUT = 64 << 10;

    /** The limits of a program without a writable place. */
    public Limits(
            Duration wall,
            Duration cpu,
            long memory,
            long addressSpace,
            int processes,
            long fileSize,
            long output,
            int openFiles) {
        this(wall, cpu, memory, addressSpace, processes, Disk.NONE, fileSize, output, openFiles);
    }
}
