package handin.server.app;

import handin.server.doctor.LettersFolder;
import handin.server.metrics.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What makes a running server unhealthy.
 *
 * @param mail whether a mail server is configured: without one letters wait on purpose
 */
record Health(Path course, LettersFolder letters, BooleanSupplier mail, Walls walls) {
    private static final long LEAST_FREE = 100L << 20;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    List<Probe> probes() {
        return List.of(this::wallsDown, this::diskFull, this::lettersStuck);
    }

    private Optional<String> wallsDown() {
        return walls.check().holds()
                ? Optional.empty()
                : Optional.of(
                        "the walls around student code do not stand, so nothing is evaluated; see ./handin doctor");
    }

    private Optional<String> diskFull() {
        if (!Files.isWritable(course)) {
            return Optional.of("the course directory cannot be written");
        }
        long free = (long) free(course);
        return free >= LEAST_FREE ? Optional.empty() : Optional.of("the disk is full: " + free + " bytes are left");
    }

    private Optional<String> lettersStuck() {
        var oldest = letters.oldest();
        boolean stuck = mail.getAsBoolean()
                && oldest.isPresent()
                && oldest.get().isBefore(Instant.now().minus(LONGEST_WAIT));
        return stuck ? Optional.of("letters wait in the outbox since " + oldest.get()) : Optional.empty();
    }

    /** Bytes that the server could still write. */
    static double free(Path course) {
        try {
            return Files.getFileStore(course).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("the disk's free space cannot be found out", e);
        }
    }
}
