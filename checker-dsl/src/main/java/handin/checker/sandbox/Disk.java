package handin.checker.sandbox;

/**
 * What a program may write, all its files together. They lie in memory, count as memory of the program too, and are gone when it ends.
 *
 * @param bytes in all files; a multiple of the machine's page is granted
 * @param files and directories, links counted each
 */
public record Disk(long bytes, int files) {
    /** No place to write at all. */
    public static final Disk NONE = new Disk(0, 0);

    public Disk {
        if (bytes < 0 || files < 0 || (bytes == 0) != (files == 0)) {
            throw new IllegalArgumentException(
                    "a disk has room for bytes and files, or for neither: " + bytes + " bytes, " + files + " files");
        }
    }

    /** Whether there is a writable place. */
    public boolean exists() {
        return bytes > 0;
    }
}
