package handin.checker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user ids that programs run under: each its own when we are root, ours when we are not. A locked file says to other servers of the machine
 * which are taken; the kernel lets go of it however a server ends.
 */
final class UserSlots {
    private static final Logger LOG = LoggerFactory.getLogger(UserSlots.class);

    /** Of this process: closing any channel to a file would let go of a lock that another channel of ours holds. */
    private static final Map<Path, FileChannel> TAKEN = new ConcurrentHashMap<>();

    private final Identity us;
    private final int first;
    private final Path locks;

    /** @param locks a directory that all servers of the machine share; made if it is not there */
    UserSlots(Identity us, int first, Path locks) {
        this.us = us;
        this.first = first;
        this.locks = locks;
    }

    /** For servers started by anybody, the same one, as long as the machine runs; where that may not be written, one of our own. */
    static Path locks(RuntimeDirectory runtime) {
        Path run = Path.of("/run");
        return Files.isWritable(run)
                ? run.resolve("handin-users")
                : runtime.path().resolve("users");
    }

    int take() {
        if (!us.root()) {
            return us.user();
        }
        synchronized (TAKEN) {
            int user = first;
            while (!took(locks.resolve(Integer.toString(user)))) {
                user++;
            }
            return user;
        }
    }

    private boolean took(Path file) {
        if (TAKEN.containsKey(file)) {
            return false;
        }
        try {
            Files.createDirectories(
                    locks, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return false;
            }
            TAKEN.put(file, channel);
            return true;
        } catch (IOException e) {
            throw new SandboxBroken("cannot see which user ids are free in " + locks + ": " + e.getMessage(), e);
        }
    }

    /** For the next one, unless something of this one lives on: then nobody gets it as long as we run. */
    void giveBack(int user) {
        if (!us.root()) {
            return;
        }
        if (!Strays.end(user)) {
            LOG.warn("The processes {} of user {} do not end; the user stays taken", Strays.of(user), user);
            return;
        }
        synchronized (TAKEN) {
            close(TAKEN.remove(locks.resolve(Integer.toString(user))));
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
