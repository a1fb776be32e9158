package handin.server.mail;

import handin.server.config.CourseConfig.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries every letter that is due, once. What is wrong with one letter delays no other. */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private final Shelf shelf;
    private final Tempo tempo;

    Round(Shelf shelf, Tempo tempo) {
        this.shelf = shelf;
        this.tempo = tempo;
    }

    /**
     * What came of it.
     *
     * @param down why the mail server is no use just now; empty: it works
     * @param next until a letter that was put off is due; empty: none is left
     */
    record Outcome(Optional<String> down, Optional<Duration> next) {
        static Outcome down(String trouble) {
            return new Outcome(Optional.of(trouble), Optional.empty());
        }
    }

    Outcome send(Optional<MailServer> server) throws IOException {
        List<String> waiting = shelf.waiting();
        if (waiting.isEmpty()) {
            return new Outcome(Optional.empty(), Optional.empty());
        }
        if (server.isEmpty()) {
            return Outcome.down("config.toml has no [mail]");
        }
        List<String> due = due(waiting);
        Optional<String> down = due.isEmpty() ? Optional.empty() : send(server.get(), due);
        return down.map(Outcome::down).orElseGet(() -> new Outcome(Optional.empty(), untilNext()));
    }

    /** Those that went wrong least often first: one at which the server hangs up each time must not stand before the others. */
    private List<String> due(List<String> waiting) throws IOException {
        Instant now = Instant.now();
        Map<String, Integer> tries = new LinkedHashMap<>();
        for (String name : waiting) {
            Optional<Trouble> trouble = shelf.trouble(name);
            if (trouble.map(it -> it.isDue(now)).orElse(true)) {
                tries.put(name, trouble.map(Trouble::tries).orElse(0));
            }
        }
        return tries.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Duration> untilNext() {
        Instant now = Instant.now();
        Optional<Duration> least = Optional.empty();
        try {
            for (String name : shelf.waiting()) {
                Optional<Duration> wait = shelf.trouble(name).map(it -> Duration.between(now, it.next()));
                if (wait.isPresent() && (least.isEmpty() || wait.get().compareTo(least.get()) < 0)) {
                    least = wait;
                }
            }
        } catch (IOException e) {
            LOG.warn("the outbox cannot be looked through; it is tried again soon", e);
            return Optional.of(tempo.letterFirst());
        }
        return least;
    }

    /** @return why the server is no use any more */
    private Optional<String> send(MailServer server, List<String> due) {
        try (var smtp = new Smtp(server)) {
            for (String name : due) {
                if (!smtp.isConnected()) {
                    return Optional.of(server.host() + " hung up");
                }
                send(smtp, name);
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.of(server.host() + ":" + server.port() + ": " + e.getMessage());
        }
    }

    private void send(Smtp smtp, String name) throws IOException {
        try {
            smtp.send(shelf.read(name));
        } catch (NoSuchFileException takenAway) {
            LOG.info("letter {} was taken away before it was sent", name);
            return;
        } catch (MessagingException e) {
            String words = words(e);
            if (isForGood(e)) {
                refuse(name, words);
            } else {
                putOff(name, words);
            }
            return;
        } catch (IOException | RuntimeException e) {
            LOG.error("letter {} could not be sent, and the next one is tried", name, e);
            putOff(name, e.toString());
            return;
        }
        shelf.sent(name);
        LOG.info("letter {} was sent", name);
    }

    private void refuse(String name, String words) throws IOException {
        shelf.note(name, Trouble.again(shelf.trouble(name), Instant.now(), words, tempo));
        shelf.putAside(name);
        LOG.error("letter {} was refused for good and lies in outbox/undeliverable: {}", name, words);
    }

    private void putOff(String name, String words) throws IOException {
        Optional<Trouble> before = shelf.trouble(name);
        Instant now = Instant.now();
        Trouble trouble = Trouble.again(before, now, words, tempo);
        shelf.note(name, trouble);
        if (trouble.isOver(now, tempo)) {
            shelf.putAside(name);
            LOG.error(
                    "letter {} was put off {} times since {} and lies in outbox/undeliverable now: {}",
                    name,
                    trouble.tries(),
                    trouble.first(),
                    words);
        } else if (!before.map(Trouble::words).equals(Optional.of(words))) {
            LOG.warn("letter {} is put off until {}: {}", name, trouble.next(), words);
        }
    }

    /** By the answer's number: 5xx to this letter or its recipient; a sender refused is ours to mend in the configuration. */
    private static boolean isForGood(MessagingException e) {
        for (Exception cause = e; cause != null; cause = next(cause)) {
            int answer = switch (cause) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSendFailedException letter -> letter.getReturnCode();
                default -> 0;
            };
            if (answer >= 500 && answer < 600 || cause instanceof Smtp.NotALetter) {
                return true;
            }
        }
        return false;
    }

    /** What the server said of the recipient stands behind a general "Invalid Addresses". */
    private static String words(MessagingException e) {
        Exception last = e;
        for (Exception cause = e; cause != null; cause = next(cause)) {
            last = cause;
        }
        return String.valueOf(last.getMessage()).strip();
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof SendFailedException failed ? failed.getNextException() : null;
    }
}
