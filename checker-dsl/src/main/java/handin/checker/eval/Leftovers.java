package handin.checker.eval;

import handin.checker.sandbox.RuntimeDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What other servers of ours left in the runtime directory: old versions, and things in the making when they were killed. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration UNUSED = Duration.ofDays(3);
    private static final Duration UNFINISHED = Duration.ofDays(1);
    private static final List<String> KEPT = List.of("worker-", "aot-", "proof-");
    private static final List<String> PASSING = List.of("control-", "training-", "copy-", "cache-", "filter");

    private Leftovers() {}

    /** Notes that a thing is in use, so that nobody takes it for a leftover. */
    static void touch(Path used) throws IOException {
        Files.setLastModifiedTime(used, FileTime.from(Instant.now()));
    }

    static void sweep(RuntimeDirectory runtime) {
        try (Stream<Path> all = Files.list(runtime.path())) {
            for (Path path : all.toList()) {
                if (old(used(path), KEPT, UNUSED) || old(path, PASSING, UNFINISHED)) {
                    Trees.delete(path);
                }
            }
        } catch (IOException e) {
            LOG.warn("Old files in {} stay: {}", runtime.path(), e.toString());
        }
    }

    /** A digest is as much in use as what it is the digest of. */
    private static Path used(Path path) {
        String name = path.getFileName().toString();
        Path of = path.resolveSibling(name.replaceFirst("\\.sum$", ""));
        return Files.exists(of) ? of : path;
    }

    private static boolean old(Path path, List<String> prefixes, Duration age) throws IOException {
        String name = path.getFileName().toString();
        return prefixes.stream().anyMatch(name::startsWith)
                && Files.getLastModifiedTime(path)
                        .toInstant()
                        .isBefore(Instant.now().minus(age));
    }
}
