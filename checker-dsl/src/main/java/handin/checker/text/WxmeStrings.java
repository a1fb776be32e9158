package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.text.WxmeHeader.SnipClass;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the text of a snip is encoded, which its class's version tells. */
final class WxmeStrings {
    private static final int LATIN_1 = 1;
    private static final int UTF_32 = 2;

    private WxmeStrings() {}

    /** @param line of the program where the text starts, for a refusal */
    static String decode(byte[] value, SnipClass kind, int line) {
        try {
            return charset(value, kind)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException expected) {
            throw new Refused(Sentence.WXME_BAD_TEXT, line); // The student's file, told as such.
        }
    }

    private static Charset charset(byte[] value, SnipClass kind) {
        if (!kind.name().equals("wxtext")) {
            return StandardCharsets.UTF_8;
        }
        return switch (kind.version()) {
            case LATIN_1 -> StandardCharsets.ISO_8859_1;
            case UTF_32 -> nativeOrder(value);
            default -> StandardCharsets.UTF_8;
        };
    }

    /** The order is that of the machine which wrote it; no character needs the highest of its four bytes. */
    private static Charset nativeOrder(byte[] value) {
        return value.length > 0 && value[0] == 0 ? Charset.forName("UTF-32BE") : Charset.forName("UTF-32LE");
    }
}
