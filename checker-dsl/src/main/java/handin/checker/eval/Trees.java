package handin.checker.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Directories with what is in them. */
final class Trees {
    private Trees() {}

    /** Of all files in it, or of itself if it is a file. */
    static long bytes(Path directory) throws IOException {
        long sum = 0;
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                sum += Files.size(path);
            }
        }
        return sum;
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
