package handin.checker.mark;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A text file as editors save them, in whatever encoding and with whatever line ends, and how to save it again in the same way.
 *
 * @param text lines ended by {@code \n}, without byte order mark
 */
public record EditedText(String text, Charset charset, boolean mark, String lineEnd) {
    private static final String ORDER_MARK = "\uFEFF";

    /** Reads UTF-8, UTF-16 with a byte order mark, or, what cannot be either, Latin-1 as Windows has it. Never fails. */
    public static EditedText read(byte[] bytes) {
        Charset charset = charset(bytes);
        String all = new String(bytes, charset);
        boolean mark = all.startsWith(ORDER_MARK);
        String text = mark ? all.substring(1) : all;
        String lineEnd = text.contains("\r\n") ? "\r\n" : text.indexOf('\r') >= 0 ? "\r" : "\n";
        return new EditedText(text.replace("\r\n", "\n").replace('\r', '\n'), charset, mark, lineEnd);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException older) {
            return Charset.forName("windows-1252");
        }
    }

    /** The lines, without their ends. Only what ends a line in a text file does, no other character of Unicode. */
    public List<String> lines() {
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return text.isEmpty() ? List.of() : Arrays.asList(whole.split("\n", -1));
    }

    /** Other lines as this file would have them; in UTF-8 if its own encoding lacks a character. */
    public byte[] with(List<String> lines) {
        var all = new StringBuilder(mark ? ORDER_MARK : "");
        lines.forEach(line -> all.append(line).append(lineEnd));
        Charset fit = charset.newEncoder().canEncode(all) ? charset : StandardCharsets.UTF_8;
        return all.toString().getBytes(fit);
    }
}
