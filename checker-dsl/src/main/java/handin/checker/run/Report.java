package handin.checker.run;

import handin.checker.model.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** What a graded handin's students are told, and staff keep. */
record Report(Handin handin, Ledger ledger) {
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    String text() {
        var text = new StringBuilder(Sentence.REPORT_TITLE.text(
                        handin.submission().assignment(),
                        Wording.and(handin.submission().users()),
                        handin.time().truncatedTo(ChronoUnit.SECONDS)))
                .append("\n\n");
        ledger.report().forEach(line -> text.append(line).append('\n'));
        return text.append('\n').append(score()).append('\n').toString();
    }

    String score() {
        return Sentence.REPORT_SCORE.text(
                ledger.tally().grade(), ledger.tally().most().orElse("0"));
    }

    /**
     * Keeps it with the work. One that students may see at once lies where they see it; another lies with what is for staff, until its time, which its name
     * tells.
     *
     * @return what to tell the student now
     */
    String write(Duration delay) {
        LocalDateTime from = handin.time().plus(delay).truncatedTo(ChronoUnit.SECONDS);
        String name = String.join("+", handin.submission().users()) + "-report-" + IN_NAMES.format(handin.time());
        try {
            if (delay.isZero()) {
                save(handin.submission().directory(), name + ".txt");
                return text();
            }
            save(
                    handin.submission().directory().resolve("grading"),
                    name + "-for-students-from-" + IN_NAMES.format(from) + ".txt");
            handin.course().reportLater(text(), from);
            return Sentence.REPORT_LATER.text(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        Path unfinished = directory.resolve(name + ".part");
        try {
            Files.writeString(unfinished, text());
            Files.move(
                    unfinished,
                    directory.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
