package handin.server.receipt;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words of a file that may be a letter as mail programs save it, its text packed for the journey. */
public final class LetterText {
    private static final Pattern PACKED =
            Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*(quoted-printable|base64)");

    private LetterText() {}

    /** The text of the file; that of a letter is unpacked. */
    public static String of(byte[] file) {
        String plain = new String(file, StandardCharsets.UTF_8);
        return PACKED.matcher(plain).find() ? unpacked(file, plain) : plain;
    }

    private static String unpacked(byte[] file, String plain) {
        try {
            var words = new StringBuilder();
            collect(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file)), words);
            return words.toString();
        } catch (MessagingException | IOException noLetter) {
            return plain;
        }
    }

    private static void collect(Part part, StringBuilder words) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof String text) {
            words.append(text).append('\n');
        } else if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), words);
            }
        }
    }
}
