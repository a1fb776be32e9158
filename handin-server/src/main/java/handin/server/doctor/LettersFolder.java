package handin.server.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The letters that wait in a course's outbox, seen from outside: beside the server that sends them. */
public record LettersFolder(Path course) {
    /** How many. */
    public int count() {
        return times().size();
    }

    /** Since when the oldest waits. */
    public Optional<Instant> oldest() {
        return times().stream().min(Instant::compareTo);
    }

    private List<Instant> times() {
        var times = new ArrayList<Instant>();
        try (var letters = Files.newDirectoryStream(course.resolve("outbox"), "*.eml")) {
            for (Path letter : letters) {
                time(letter).ifPresent(times::add);
            }
        } catch (NoSuchFileException noneYet) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times;
    }

    private static Optional<Instant> time(Path letter) throws IOException {
        try {
            return Optional.of(Files.getLastModifiedTime(letter).toInstant());
        } catch (NoSuchFileException sentMeanwhile) {
            return Optional.empty();
        }
    }
}
