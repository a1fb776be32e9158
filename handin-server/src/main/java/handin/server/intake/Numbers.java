package handin.server.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbers for visits, and so for handins: what a student reads to staff over the telephone, what staff look for in the log, what stands on a receipt. A later
 * one is greater, over all starts of the server. They start at the tenths of seconds since 2026, or, if the clock was set back, after those that were reserved
 * before, in {@code .handin/numbers}.
 */
final class Numbers {
    private static final Logger LOG = LoggerFactory.getLogger(Numbers.class);
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private static final int RESERVE = 1000;

    private final Path file;
    private long next;
    private long reserved;

    Numbers(Path course) {
        this(course, () -> (Instant.now().toEpochMilli() - EPOCH.toEpochMilli()) / 100);
    }

    /** @param clock tenths of seconds since 2026 */
    Numbers(Path course, LongSupplier clock) {
        file = course.resolve(".handin").resolve("numbers");
        next = Math.max(clock.getAsLong(), reservedBefore());
        reserved = next;
    }

    synchronized String next() {
        if (next >= reserved) {
            reserved = next + RESERVE;
            write();
        }
        return String.valueOf(next++);
    }

    private long reservedBefore() {
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (IOException | NumberFormatException e) {
            LOG.warn("{} cannot be read ({}); numbers go on from the clock", file, e.toString());
            return 0;
        }
    }

    private void write() {
        try {
            Path unfinished = file.resolveSibling("numbers.new");
            Files.createDirectories(unfinished.getParent());
            try (var channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(Long.toString(reserved).getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn(
                    "{} cannot be written; if the clock is set back before the next start, numbers may come again",
                    file,
                    e);
        }
    }
}
