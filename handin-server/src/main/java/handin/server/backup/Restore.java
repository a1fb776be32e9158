package handin.server.backup;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes a course of a backup: aside, and under its name only when it is whole and forced to disk. */
public final class Restore {
    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Restore() {}

    /**
     * Unpacks a backup.
     *
     * @param directory which is not there, or is empty
     * @return how many files there are
     * @throws BadArchive if the file is no whole backup; the directory is as it was then
     * @throws IllegalArgumentException if the directory is in use
     */
    public static int from(Path file, Path directory) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        mustBeFree(target);
        Files.createDirectories(target.resolveSibling("."));
        Path aside = target.resolveSibling("." + target.getFileName() + ".unfinished");
        if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
            Disk.real().deleteTree(aside);
        }
        Files.createDirectory(aside, OURS_ALONE);
        try {
            var unpacking = new Unpacking(aside);
            int files = ArchiveReader.read(file, unpacking).size();
            unpacking.finishDirectories();
            Disk.real().forceTree(aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            Disk.real().force(target.resolveSibling("."));
            return files;
        } catch (IOException | RuntimeException e) {
            Disk.real().deleteTree(aside);
            throw e;
        }
    }

    private static void mustBeFree(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        target + " is not empty; a backup is restored into a directory of its own.");
            }
        }
    }
}
