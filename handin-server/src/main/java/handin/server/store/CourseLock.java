package handin.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held by the one server of a course directory. The operating system lets go of it when the process ends, however it ends. */
public final class CourseLock implements AutoCloseable {
    private final FileChannel channel;

    /** @throws CourseInUse if somebody holds it */
    public CourseLock(Path course) throws IOException {
        Path file = Files.createDirectories(course.resolve(".handin")).resolve("lock");
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!taken(channel)) {
            channel.close();
            throw new CourseInUse(course);
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
