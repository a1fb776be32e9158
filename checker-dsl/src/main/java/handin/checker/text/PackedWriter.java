package handin.checker.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes strings and byte strings as Racket's {@code write} does; tried against Racket 8.7. */
final class PackedWriter {
    static final String ESCAPED = "\"\\\u0007\b\t\n\u000b\f\r\u001b";
    static final String ESCAPES = "\"\\abtnvfre";

    private PackedWriter() {}

    static byte[] packed(byte[] start, List<SubmittedFile> files) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(start);
        out.write('\n');
        for (SubmittedFile file : files) {
            out.writeBytes(("(" + quoted(file.name()) + " #\"").getBytes(StandardCharsets.UTF_8));
            write(file.content(), out);
            out.writeBytes("\")\n".getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    static String quoted(String text) {
        var words = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            int named = ESCAPED.indexOf(point);
            if (named >= 0) {
                words.append('\\').append(ESCAPES.charAt(named));
            } else if (shows(point)) {
                words.appendCodePoint(point);
            } else {
                words.append(String.format(point <= 0xFFFF ? "\\u%04X" : "\\U%08X", point));
            }
        });
        return words.append('"').toString();
    }

    /** Racket's {@code char-graphic?} or {@code char-blank?}. */
    static boolean shows(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void write(byte[] content, ByteArrayOutputStream out) {
        for (int i = 0; i < content.length; i++) {
            int octet = content[i] & 0xFF;
            int named = ESCAPED.indexOf(octet);
            if (named >= 0) {
                out.write('\\');
                out.write(ESCAPES.charAt(named));
            } else if (octet >= ' ' && octet <= '~') {
                out.write(octet);
            } else {
                boolean digitFollows = i + 1 < content.length && content[i + 1] >= '0' && content[i + 1] <= '7';
                out.writeBytes(octal(octet, digitFollows).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static String octal(int octet, boolean whole) {
        return whole ? String.format("\\%03o", octet) : "\\" + Integer.toOctalString(octet);
    }
}
