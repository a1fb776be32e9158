package handin.server.mail;

import handin.server.config.CourseConfig.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries every letter that waits, once. */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private final Shelf shelf;

    Round(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * @return why letters are left, for the log; empty if none is
     */
    Optional<String> send(Optional<MailServer> server) throws IOException {
        List<String> waiting = shelf.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        if (server.isEmpty()) {
            return Optional.of("config.toml has no [mail]");
        }
        Optional<String> trouble = Optional.empty();
        try (var smtp = new Smtp(server.get())) {
            for (String name : waiting) {
                trouble = later(trouble, send(smtp, name));
                if (!smtp.isConnected()) {
                    return trouble.or(() -> Optional.of(server.get().host() + " hung up"));
                }
            }
        } catch (MessagingException | IOException e) {
            return Optional.of(server.get().host() + ":" + server.get().port() + ": " + e.getMessage());
        }
        return trouble;
    }

    private Optional<String> send(Smtp smtp, String name) throws IOException {
        try {
            smtp.send(shelf.read(name));
            shelf.sent(name);
            LOG.info("letter {} was sent", name);
            return Optional.empty();
        } catch (MessagingException e) {
            if (!isForGood(e)) {
                return Optional.of(name + ": " + e.getMessage());
            }
            shelf.putAside(name);
            LOG.error("letter {} was refused for good and lies in outbox/undeliverable: {}", name, e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<String> later(Optional<String> before, Optional<String> now) {
        return now.isPresent() ? now : before;
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

    private static @Nullable Exception next(Exception e) {
        return e instanceof SendFailedException failed ? failed.getNextException() : null;
    }
}
