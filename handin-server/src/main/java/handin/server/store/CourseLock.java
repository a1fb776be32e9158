package handin.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/** Held by the one server of a course directory. The operating system lets go of it when the process ends, however it ends. */
public final class CourseLock implements AutoCloseable {
    private final FileChannel channel;

    /** @throws CourseInUse if somebody holds it */
    public CourseLock(Path course) throws IOException {
        Path file = Files.createDirectories(course.resolve(".handin")).resolve("lock");
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!taken(channel)) {
            channel.close();
            throw new CourseInUse(course, holder(file));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
    }

    /** The process that holds it, as it wrote there; empty while it has not yet. */
    private static Optional<Long> holder(Path file) throws IOException {
        String said = Files.readString(file).strip();
        return said.isEmpty() || !said.chars().allMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(Long.valueOf(said));
    }

    /** The process whose server works on a course now. Looks only where one may be alive: a look takes the lock for a moment. */
    static OptionalLong servedBy(Path course) throws IOException {
        Path file = course.resolve(".handin/lock");
        var holder = Files.exists(file) ? holder(file) : Optional.<Long>empty();
        if (holder.flatMap(ProcessHandle::of).isEmpty()) {
            return OptionalLong.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return taken(channel) ? OptionalLong.empty() : OptionalLong.of(holder.get());
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            // The other server runs in this same process.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
