package handin.server.mail;

import handin.server.config.CourseConfig.MailServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;

/** Goes to a mail server as with a letter, and comes back without having handed one over. */
public final class MailTrial {
    private MailTrial() {}

    /** Why a letter could not be sent there; empty if connecting, encryption and log-in, as configured, went well. */
    public static Optional<String> of(MailServer server) {
        try (var smtp = new Smtp(server)) {
            return smtp.isConnected() ? Optional.empty() : Optional.of("it hung up");
        } catch (MessagingException | IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
