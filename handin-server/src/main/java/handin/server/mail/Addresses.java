package handin.server.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses, written {@code Name <address>} or bare. Names come from students, so nothing in them means anything. */
final class Addresses {
    private static final Pattern NAMED = Pattern.compile("(.*)<([^<>]*)>\\s*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private Addresses() {}

    static InternetAddress parse(String words) throws AddressException {
        String line = oneLine(words);
        Matcher named = NAMED.matcher(line);
        String address = (named.matches() ? named.group(2) : line).strip();
        var parsed = new InternetAddress(address, true);
        if (!address.contains("@")) {
            throw new AddressException("an address needs an @", address);
        }
        if (named.matches() && !named.group(1).isBlank()) {
            name(parsed, named.group(1).strip());
        }
        return parsed;
    }

    /** A text that fits into one header, whatever was in it. */
    static String oneLine(String words) {
        return CONTROL.matcher(words).replaceAll(" ");
    }

    private static void name(InternetAddress address, String name) {
        try {
            address.setPersonal(name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }
}
