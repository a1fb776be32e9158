package handin.checker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process and all below it, as {@code /proc} shows them at this moment. */
final class ProcessTree {
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

    /** The process and all below it, parents first; those that ended while we looked are left out. */
    static List<ProcessFigures> of(long process) {
        var found = new ArrayList<ProcessFigures>();
        ProcessFigures.of(process).ifPresent(found::add);
        for (long child : children(process)) {
            found.addAll(of(child));
        }
        return found;
    }
}
