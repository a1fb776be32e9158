package handin.checker.eval;

import handin.checker.sandbox.RuntimeDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What other servers of ours left in the runtime directory: old versions, and things in the making when they were killed. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration UNUSED = Duration.ofDays(3);
    private static final Duration UNFINISHED = Duration.ofDays(1);

    /** Room for a handful of builds, each with a cache for each engine. */
    private static final long MOST = 512L << 20;

    private static final List<String> KEPT = List.of("worker-", "aot-", "proof-");
    private static final List<String> PASSING = List.of("control-", "training-", "copy-", "cache-", "filter");

    private Leftovers() {}

    /** Notes that a thing is in use, so that nobody takes it for a leftover. */
    static void touch(Path used) throws IOException {
        Files.setLastModifiedTime(used, FileTime.from(Instant.now()));
    }

    static void sweep(RuntimeDirectory runtime) {
        sweep(runtime, MOST);
    }

    /**
     * Removes what nobody has used for days, and what was used longest ago where there is more of it than fits; nothing that a living server
     * uses.
     *
     * @param most bytes that may be kept for servers to come
     */
    static void sweep(RuntimeDirectory runtime, long most) {
        try (Stream<Path> all = Files.list(runtime.path())) {
            var kept = new ArrayList<Kept>();
            for (Path path : all.toList()) {
                if (old(path, PASSING, UNFINISHED)) {
                    Trees.delete(path);
                } else if (old(path, KEPT, UNUSED) && !goesWithItsCache(path)) {
                    InUse.removeUnused(path);
                } else if (named(path, KEPT)) {
                    kept.add(Kept.of(path));
                }
            }
            bound(kept, most);
        } catch (IOException e) {
            LOG.warn("Old files in {} stay: {}", runtime.path(), e.toString());
        }
    }

    private record Kept(Path path, FileTime used, long bytes) {
        static Kept of(Path path) throws IOException {
            return new Kept(path, Files.getLastModifiedTime(path), Trees.bytes(path));
        }
    }

    private static void bound(List<Kept> kept, long most) throws IOException {
        long sum = 0;
        for (var thing : kept.stream()
                .sorted(Comparator.comparing(Kept::used).reversed())
                .toList()) {
            sum += thing.bytes();
            if (sum > most && !goesWithItsCache(thing.path())) {
                InUse.removeUnused(thing.path());
            }
        }
    }

    /** A digest is as much in use as what it is the digest of. */
    private static boolean goesWithItsCache(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(InUse.DIGEST)
                && Files.exists(path.resolveSibling(name.substring(0, name.length() - InUse.DIGEST.length())));
    }

    private static boolean named(Path path, List<String> prefixes) {
        return prefixes.stream().anyMatch(path.getFileName().toString()::startsWith);
    }

    private static boolean old(Path path, List<String> prefixes, Duration age) throws IOException {
        return named(path, prefixes)
                && Files.getLastModifiedTime(path)
                        .toInstant()
                        .isBefore(Instant.now().minus(age));
    }
}
