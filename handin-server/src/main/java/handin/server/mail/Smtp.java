package handin.server.mail;

import handin.server.config.CourseConfig.MailServer;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One visit to a mail server. */
final class Smtp implements AutoCloseable {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    /** Connects, and logs in if the server is configured so. */
    Smtp(MailServer server) throws MessagingException, IOException {
        this.server = server;
        this.session = Session.getInstance(properties(server));
        this.transport = session.getTransport("smtp");
        transport.connect(server.host(), server.port(), server.user().orElse(null), password(server));
    }

    /** Hands a letter over; on return it is the server's. */
    void send(byte[] letter) throws MessagingException {
        var message = new MimeMessage(session, new ByteArrayInputStream(letter));
        String recipient =
                Optional.ofNullable(message.getHeader(Writer.RECIPIENT, null)).orElseThrow(NotALetter::new);
        message.removeHeader(Writer.RECIPIENT);
        if (message.getHeader("From") == null) {
            message.setFrom(Addresses.parse(server.from()));
        }
        transport.sendMessage(message, new Address[] {new InternetAddress(recipient)});
    }

    boolean isConnected() {
        return transport.isConnected();
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }

    /** A file in the outbox that this program did not write. */
    static final class NotALetter extends MessagingException {
        private static final long serialVersionUID = 1;

        NotALetter() {
            super("the file has no header " + Writer.RECIPIENT);
        }
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.startTls()));
        properties.setProperty("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        return properties;
    }

    private static @Nullable String password(MailServer server) throws IOException {
        if (server.passwordFile().isEmpty()) {
            return null;
        }
        return Files.readString(server.passwordFile().get())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
