package handin.server.door.tls;

import handin.server.protocol.Allowance;
import java.io.IOException;
import java.util.regex.Pattern;

/** The first line of a connection says what it speaks. */
final class FirstLine {
    private static final Pattern HTTP = Pattern.compile(".*HTTP/[0-9.]+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FirstLine() {}

    enum Speaks {
        HANDIN,
        HTTP,
        NOTHING_WE_KNOW
    }

    /** Reads the line and its end, LF or CR LF. A line longer than allowed, or without an end, is nothing we know. */
    static Speaks read(Allowance source) throws IOException {
        var line = new StringBuilder();
        try {
            int octet = source.next();
            while (octet >= 0 && octet != '\n') {
                line.append((char) octet);
                octet = source.next();
            }
            return octet < 0 ? Speaks.NOTHING_WE_KNOW : meaning(line.toString());
        } catch (Allowance.Spent tooLong) {
            return Speaks.NOTHING_WE_KNOW;
        }
    }

    private static Speaks meaning(String line) {
        String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (text.equals("handin")) {
            return Speaks.HANDIN;
        }
        return HTTP.matcher(text).matches() ? Speaks.HTTP : Speaks.NOTHING_WE_KNOW;
    }
}
