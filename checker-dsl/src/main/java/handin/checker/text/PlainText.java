package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes that should be text in one of the encodings editors write. */
final class PlainText {
    private PlainText() {}

    /** By the byte order mark; else by what the bytes can be: UTF-8, UTF-16, or one byte for each character as on western Windows. */
    static String decode(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return decode(content, 3, StandardCharsets.UTF_8);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return decode(content, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return decode(content, 2, StandardCharsets.UTF_16BE);
        }
        return decode(content, 0, GuessedCharset.of(content));
    }

    /** Line ends of every system as {@code \n}. */
    static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The line, from 1, that holds the character at {@code index}. Lines are ended by {@code \n}. */
    static int lineAt(CharSequence text, int index) {
        return 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
    }

    private static boolean starts(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] content, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer out = CharBuffer.allocate(content.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw undecodable(content, in.position(), charset, out);
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static Refused undecodable(byte[] content, int position, Charset charset, CharBuffer before) {
        String text = withPlainLineEnds(before.duplicate().flip().toString());
        String value = HexFormat.of().withUpperCase().toHexDigits(content[position]);
        return new Refused(Sentence.TEXT_UNDECODABLE, charset.name(), lineAt(text, text.length()), position + 1, value);
    }
}
