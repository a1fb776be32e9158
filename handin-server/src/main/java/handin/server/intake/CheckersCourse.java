package handin.server.intake;

import handin.checker.model.Course;
import handin.server.store.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/** The course as a checker sees it during one handin. */
record CheckersCourse(Stations stations, HandinLog diary, Claim claim, ReportDesk reports) implements Course {
    @Override
    public Path directory() {
        return stations.course();
    }

    @Override
    public Optional<Object> conf(String key) {
        return stations.config().current().conf(key);
    }

    @Override
    public void mail(Letter letter) {
        stations.letters().post(letter);
        diary.say("letter to {}: {}", letter.to(), letter.subject());
    }

    @Override
    public void reportLater(String text, LocalDateTime from) {
        reports.later(text, from);
    }

    @Override
    public void log(String line) {
        diary.say("{}", line);
    }

    @Override
    public Optional<byte[]> previous() {
        try {
            return claim.previous();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean remembered(String key) {
        try {
            return claim.remembered(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remember(String key) {
        try {
            claim.remember(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
