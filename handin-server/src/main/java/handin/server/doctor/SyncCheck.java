package handin.server.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Can a file be written and forced to disk, as each handin is before it is confirmed, and how long does it take? */
final class SyncCheck implements Check {
    private static final int SIZE = 1 << 16;
    private static final long SLOW_MILLIS = 500;

    @Override
    public String name() {
        return "writing";
    }

    @Override
    public List<Finding> look(Patient patient) {
        try {
            long millis = written(patient.course());
            String words = "a file is safe on disk after " + millis + " ms";
            return List.of(
                    millis > SLOW_MILLIS
                            ? Finding.warning(
                                    name(), words, "each handin waits for several of these; a faster disk helps")
                            : Finding.ok(name(), words));
        } catch (IOException e) {
            return List.of(Finding.broken(
                    name(),
                    "the course directory cannot be written: " + e,
                    "run this as the server's user; look at the disk"));
        }
    }

    private static long written(Path course) throws IOException {
        Path file = Files.createTempFile(course, ".doctor-", ".unfinished");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var directory = FileChannel.open(course, StandardOpenOption.READ)) {
            long start = System.nanoTime();
            channel.write(ByteBuffer.allocate(SIZE));
            channel.force(true);
            directory.force(true);
            return (System.nanoTime() - start) / 1_000_000;
        } finally {
            Files.delete(file);
        }
    }
}
