package handin.server.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A clock that was wrong leaves work of the future behind; one that nobody keeps in time will be wrong. */
final class ClockCheck implements Check {
    private static final int DEPTH = 3;
    private static final Duration SLACK = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException, InterruptedException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var future = fromTheFuture(patient.course().resolve("users"), now.plus(SLACK));
        if (future.isPresent()) {
            return List.of(Finding.warning(
                    name(),
                    "it is " + now + ", but " + future.get() + " is younger",
                    "set the clock; if it is right now, it was not when that came, and deadlines were judged by it"));
        }
        var kept = Command.said("timedatectl", "show", "-p", "NTPSynchronized", "--value");
        if (kept.filter("no"::equals).isPresent()) {
            return List.of(Finding.warning(
                    name(), "it is " + now + ", and nothing keeps it in time", "sudo timedatectl set-ntp true"));
        }
        return List.of(Finding.ok(
                name(),
                "it is " + now
                        + (kept.isPresent() ? ", kept in time" : "; what keeps it in time cannot be seen here")));
    }

    private static Optional<Path> fromTheFuture(Path users, Instant limit) throws IOException {
        if (!Files.isDirectory(users)) {
            return Optional.empty();
        }
        try (var found = Files.find(
                users,
                DEPTH,
                (path, seen) -> seen.lastModifiedTime().toInstant().isAfter(limit))) {
            return found.findFirst();
        } catch (UncheckedIOException movedMeanwhile) {
            return Optional.empty();
        }
    }
}
