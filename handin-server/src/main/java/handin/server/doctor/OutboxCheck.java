package handin.server.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class OutboxCheck implements Check {
    private static final Duration LONG = Duration.ofHours(1);

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public List<Finding> look(Patient patient) throws Exception {
        var letters = new LettersFolder(patient.course());
        var oldest = letters.oldest();
        String words = letters.count() + " letters wait"
                + oldest.map(since -> ", the oldest since " + since).orElse("");
        Path undeliverable = patient.course().resolve("outbox/undeliverable");
        if (Files.isDirectory(undeliverable)) {
            try (var given = Files.list(undeliverable)) {
                words += "; "
                        + given.filter(path -> path.toString().endsWith(".eml")).count() + " were put aside";
            }
        }
        // Without a mail server they wait by intent; the check of the mail says so.
        boolean stuck = oldest.isPresent()
                && oldest.get().isBefore(Instant.now().minus(LONG))
                && patient.config().mail().isPresent();
        return List.of(
                stuck
                        ? Finding.warning(
                                name(),
                                words,
                                "./handin outbox --course " + patient.course()
                                        + " shows them and what the mail server said")
                        : Finding.ok(name(), words));
    }
}
