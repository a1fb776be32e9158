package handin.server.mail;

import handin.checker.model.Course.Letter;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a letter into the form of RFC 5322, once for each recipient, whose address stands in a header of ours. */
final class Writer {
    static final String RECIPIENT = "X-Handin-Recipient";
    static final Session SESSION = Session.getInstance(new Properties());

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private Writer() {}

    /**
     * @return the bytes for each recipient
     * @throws IllegalArgumentException if no address is usable
     */
    static List<byte[]> write(Letter letter) {
        try {
            List<InternetAddress> to = usable(letter.to());
            List<InternetAddress> cc = usable(letter.cc());
            var all = new ArrayList<>(to);
            all.addAll(cc);
            if (all.isEmpty()) {
                throw new IllegalArgumentException("a letter to nobody: none of " + letter.to() + " is an address");
            }
            MimeMessage message = message(letter, to, cc);
            var copies = new ArrayList<byte[]>();
            for (InternetAddress recipient : all) {
                message.setHeader(RECIPIENT, recipient.getAddress());
                copies.add(bytes(message));
            }
            return copies;
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("a letter that cannot be written down", e);
        }
    }

    private static MimeMessage message(Letter letter, List<InternetAddress> to, List<InternetAddress> cc)
            throws MessagingException {
        var message = new MimeMessage(SESSION);
        if (!letter.from().isBlank()) {
            message.setFrom(Addresses.parse(letter.from()));
        }
        message.setRecipients(RecipientType.TO, to.toArray(InternetAddress[]::new));
        message.setRecipients(RecipientType.CC, cc.toArray(InternetAddress[]::new));
        message.setSubject(Addresses.oneLine(letter.subject()), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(Instant.now()));
        message.saveChanges();
        return message;
    }

    private static byte[] bytes(MimeMessage message) throws IOException, MessagingException {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** One student's slip in an address must not keep the partner from getting the letter. */
    private static List<InternetAddress> usable(List<String> written) {
        var usable = new ArrayList<InternetAddress>();
        for (String words : written) {
            try {
                usable.add(Addresses.parse(words));
            } catch (AddressException e) {
                LOG.warn("nothing is sent to '{}': {}", Addresses.oneLine(words), e.getMessage());
            }
        }
        return usable;
    }
}
