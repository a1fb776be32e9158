package handin.server.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One team's work in one assignment, taken as it is at one moment. A handin moves whole directories by renaming them, and their content never changes
 * afterwards; so a folder whose directories and files are the same ones before and after it was copied was copied at one moment. If they are not, the
 * copy is thrown away and made again.
 */
final class SteadyFolder {
    private static final int TRIES = 100;
    private static final long BREATH_MILLIS = 20;

    private final Path course;
    private final Path folder;
    private final Choice choice;
    private final List<String> skipped;

    SteadyFolder(Path course, Path folder, Choice choice, List<String> skipped) {
        this.course = course;
        this.folder = folder;
        this.choice = choice;
        this.skipped = skipped;
    }

    /** What tells an entry from another one of the same name. */
    private record Mark(
            boolean directory,
            boolean file,
            long size,
            FileTime modified,
            @Nullable Object identity) {
        static Mark of(Path path) throws IOException {
            var seen = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Mark(
                    seen.isDirectory(), seen.isRegularFile(), seen.size(), seen.lastModifiedTime(), seen.fileKey());
        }
    }

    /** @throws IOException also if the folder is never the same for as long as a copy takes */
    void writeTo(ArchiveWriter archive) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            if (tried(archive)) {
                return;
            }
            rest();
        }
        throw new IOException(
                folder + " changed each of the " + TRIES + " times it was copied; try again when fewer hand in");
    }

    private boolean tried(ArchiveWriter archive) throws IOException {
        try (var copy = archive.draft()) {
            var before = marks();
            if (before.isEmpty()) {
                // Taken away meanwhile, as for a team that may not be.
                return true;
            }
            for (var entry : before.get().entrySet()) {
                add(copy, entry.getKey(), entry.getValue());
            }
            boolean steady = before.equals(marks());
            if (steady) {
                before.get().forEach(this::note);
                archive.take(copy);
            }
            return steady;
        } catch (NoSuchFileException moved) {
            return false;
        }
    }

    private void add(ArchiveWriter.Draft copy, Path path, Mark mark) throws IOException {
        String name = course.relativize(path).toString();
        if (mark.directory()) {
            copy.directory(name, path);
        } else if (mark.file()) {
            copy.file(name, path);
        }
    }

    private void note(Path path, Mark mark) {
        if (!mark.directory() && !mark.file()) {
            skipped.add(course.relativize(path).toString());
        }
    }

    private Optional<SortedMap<Path, Mark>> marks() throws IOException {
        var marks = new TreeMap<Path, Mark>();
        try (var paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(this::wanted)::iterator) {
                marks.put(path, Mark.of(path));
            }
            return Optional.of(marks);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (NoSuchFileException moved) {
            if (Files.exists(folder)) {
                throw moved;
            }
            return Optional.empty();
        }
    }

    /** What a handin has in hand just now is no work yet, nor is anything in it. */
    private boolean wanted(Path path) {
        for (Path at = path; at.startsWith(folder); at = at.resolveSibling("")) {
            if (!choice.takes(course, at)) {
                return false;
            }
        }
        return true;
    }

    private static void rest() throws IOException {
        try {
            Thread.sleep(BREATH_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the backup was given up", e);
        }
    }
}
