package handin.server.hostile;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What earlier servers of this build prepared to start their workers faster; a new one makes it for itself where none fits. */
final class Caches {
    private static final Path KEPT = Path.of("target", "hostile-caches");

    private Caches() {}

    /** Copies the newest of each language to where the course's server will look. */
    static void bring(HostileCourse course, OptionalInt user) throws IOException {
        int us = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        Path to = course.temporary().resolve("handin-" + user.orElse(us));
        Files.createDirectory(to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
        copyNewest(KEPT, to);
        copyNewest(Path.of(System.getProperty("java.io.tmpdir"), "handin-" + us), to);
    }

    /** Those that this server used or made are right for the next. */
    static void keep(HostileCourse course) throws IOException {
        Files.createDirectories(KEPT);
        try (Stream<Path> all = Files.list(course.temporary())) {
            for (Path runtime : all.filter(Files::isDirectory).toList()) {
                copyNewest(runtime, KEPT);
            }
        }
    }

    private static void copyNewest(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            for (String language : Attempt.LANGUAGES) {
                var newest = newest(from, language);
                if (newest.isPresent()) {
                    copy(newest.get(), to);
                    copy(sum(newest.get()), to);
                }
            }
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.copy(file, to.resolve(file.getFileName()), COPY_ATTRIBUTES, REPLACE_EXISTING);
    }

    private static Optional<Path> newest(Path from, String language) throws IOException {
        try (Stream<Path> all = Files.list(from)) {
            return all.filter(path -> path.getFileName().toString().matches("aot-" + language + "-[0-9a-f]+"))
                    .filter(path -> Files.isReadable(sum(path)))
                    .max(Comparator.comparingLong(path -> path.toFile().lastModified()));
        }
    }

    private static Path sum(Path cache) {
        return cache.resolveSibling(cache.getFileName() + ".sum");
    }
}
