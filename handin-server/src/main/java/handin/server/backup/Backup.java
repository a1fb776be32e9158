package handin.server.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Writes a course into one file, {@code .tar.gz}. A server may run on it meanwhile: each folder of a team's work is taken as it is between two handins,
 * and what was confirmed before the start is in it, but for what the course itself drops because it is old. The file appears when it is complete, forced
 * to disk, and read back with every sum right.
 */
public final class Backup {
    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path course;
    private final Choice choice;
    private final Progress progress;

    /** Hears how it goes. */
    @FunctionalInterface
    public interface Progress {
        /** @param folders of teams' work that are in it by now */
        void folders(int folders);
    }

    /**
     * Prepares one.
     *
     * @param choice what is left out
     */
    public Backup(Path course, Choice choice, Progress progress) {
        this.course = course;
        this.choice = choice;
        this.progress = progress;
    }

    /**
     * What is in a backup.
     *
     * @param submissions accepted ones
     * @param skipped paths that were left out because they are neither files nor directories, such as links
     * @param differing works that are not what was accepted, by the sums in their notes: changed by hand, or by a failing disk
     */
    public record Summary(int files, long bytes, int submissions, List<String> skipped, List<String> differing) {}

    /**
     * Makes it.
     *
     * @param file which may be there; it is replaced at the end
     * @throws IOException if something cannot be read or written, a folder never stays as it is, or what was written does not read back; there is no
     *     file then, or the one from before
     */
    public Summary to(Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, OURS_ALONE);
        try {
            var skipped = write(target, unfinished);
            force(unfinished);
            Summary summary = Contents.read(unfinished).summary(skipped);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            force(target.resolveSibling("."));
            return summary;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private List<String> write(Path target, Path unfinished) throws IOException {
        try (var archive = new ArchiveWriter(unfinished)) {
            var walk = new CourseWalk(course, choice.leavingOut(target, unfinished), archive, progress);
            walk.all();
            archive.finish();
            return walk.skipped();
        }
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
