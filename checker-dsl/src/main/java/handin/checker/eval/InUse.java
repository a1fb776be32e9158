package handin.checker.eval;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which things in the runtime directory some living server uses: whoever uses one shares the lock of a file beside it for as long as its
 * process lives; the kernel lets go of it however that ends.
 */
final class InUse {
    /** Of this process, never closed: closing any channel to a file lets go of all locks that the process has on it. */
    private static final Map<Path, FileLock> HELD = new ConcurrentHashMap<>();

    /** What the name of a cache's digest ends with; it goes with the cache. */
    static final String DIGEST = ".sum";

    private InUse() {}

    /** From now on until this process ends. Waits while somebody is removing it. */
    static synchronized void hold(Path thing) throws IOException {
        while (!HELD.containsKey(thing)) {
            var channel = FileChannel.open(
                    lock(thing), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var held = channel.lock(0, Long.MAX_VALUE, true);
            if (Files.exists(lock(thing))) {
                HELD.put(thing, held);
            } else {
                // Whoever removed the thing while we waited removed the lock's file too.
                channel.close();
            }
        }
    }

    /** Removes it with its lock, unless somebody uses it. */
    static synchronized void removeUnused(Path thing) throws IOException {
        if (HELD.containsKey(thing) || !Files.exists(thing)) {
            return;
        }
        try (var channel = FileChannel.open(lock(thing), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Trees.delete(thing);
                Files.deleteIfExists(thing.resolveSibling(thing.getFileName() + DIGEST));
                Files.deleteIfExists(lock(thing));
            }
        }
    }

    private static Path lock(Path thing) {
        return thing.resolveSibling("used-" + thing.getFileName());
    }
}
