package handin.checker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells when somebody saved the checker, a file beside it or one that is handed in. The files are looked at again and again: network drives tell nobody of
 * changes, and an editor that writes a file by a rename leaves a watch on the old one.
 */
final class SavedFiles {
    private static final long PAUSE_MILLIS = 50;
    private final Path folder;
    private final List<Path> files;
    private Map<Path, Stamp> seen;

    /** What differs after each save. */
    private record Stamp(FileTime time, long size, @Nullable Object key) {}

    /** As they are now; what changes from here on is a save. */
    SavedFiles(Path script, List<Path> files) throws IOException {
        folder = script.toAbsolutePath().resolveSibling("");
        this.files = files;
        seen = look();
    }

    /**
     * Waits until something was saved since the last time, and then until nothing is being written any more.
     *
     * @return what was saved, created or removed
     */
    List<Path> await() throws IOException, InterruptedException {
        Map<Path, Stamp> before = look();
        while (true) {
            Thread.sleep(PAUSE_MILLIS);
            Map<Path, Stamp> now = look();
            if (now.equals(before) && !now.equals(seen)) {
                List<Path> changed = changed(now);
                seen = now;
                return changed;
            }
            before = now;
        }
    }

    private List<Path> changed(Map<Path, Stamp> now) {
        var all = new TreeMap<>(seen);
        all.putAll(now);
        return all.keySet().stream()
                .filter(file -> !Objects.equals(seen.get(file), now.get(file)))
                .toList();
    }

    private Map<Path, Stamp> look() throws IOException {
        var stamps = new TreeMap<Path, Stamp>();
        var all = new ArrayList<>(files.stream().map(Path::toAbsolutePath).toList());
        try (Stream<Path> beside = Files.list(folder)) {
            beside.filter(SavedFiles::isWork).forEach(all::add);
        } catch (NoSuchFileException moved) {
            return stamps; // whoever moves a folder away may move it back
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        for (Path file : all) {
            stamp(file, stamps);
        }
        return stamps;
    }

    /** Editors put files of their own beside those that people write. */
    private static boolean isWork(Path file) {
        return !String.valueOf(file.getFileName()).matches("[.#].*|.*~|.*\\.(swp|tmp|bak)");
    }

    private static void stamp(Path file, Map<Path, Stamp> stamps) throws IOException {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class);
            if (found.isRegularFile()) {
                stamps.put(file, new Stamp(found.lastModifiedTime(), found.size(), found.fileKey()));
            }
        } catch (NoSuchFileException gone) {
            stamps.remove(file);
        }
    }
}
