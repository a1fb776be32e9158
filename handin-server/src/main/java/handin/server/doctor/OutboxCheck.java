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
                words += "; " + given.count() + " were refused for good";
            }
        }
        boolean stuck =
                oldest.isPresent() && oldest.get().isBefore(Instant.now().minus(LONG));
        return List.of(
                stuck
                        ? Finding.warning(name(), words, "see what the log says of the mail server")
                        : Finding.ok(name(), words));
    }
}
