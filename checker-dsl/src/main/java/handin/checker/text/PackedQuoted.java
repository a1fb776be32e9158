package handin.checker.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what stands between quote marks, with the escapes of Racket's reader. */
final class PackedQuoted {
    private static final String NAMES = PackedWriter.ESCAPES + "'";
    private static final String NAMED = PackedWriter.ESCAPED + "'";

    private final PackedBytes in;
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();

    PackedQuoted(PackedBytes in) {
        this.in = in;
    }

    /** A byte string, from after its opening quote mark to after the closing one. */
    byte[] bytes() {
        for (int octet = in.next(); octet != '"'; octet = in.next()) {
            if (octet != '\\') {
                value.write(octet < 0x80 ? octet : latin(octet));
            } else if (!simpleEscape()) {
                value.write(number());
            }
        }
        return value.toByteArray();
    }

    /** A string, likewise. */
    String text() {
        for (int octet = in.next(); octet != '"'; octet = in.next()) {
            if (octet != '\\') {
                value.write(octet);
            } else if (!simpleEscape()) {
                put(character());
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value.toByteArray()))
                    .toString();
        } catch (CharacterCodingException expected) {
            throw in.damaged(); // The student's file, told as such.
        }
    }

    /** Racket reads characters, so a byte beyond ASCII that is not escaped counts as the character it is part of. */
    private int latin(int lead) {
        int follower = in.next();
        int octet = (lead & 0x1F) << 6 | follower & 0x3F;
        if ((lead & 0xE0) != 0xC0 || (follower & 0xC0) != 0x80 || octet < 0x80 || octet > 0xFF) {
            throw in.damaged();
        }
        return octet;
    }

    /** A letter that stands for a byte, or a line end that stands for nothing. */
    private boolean simpleEscape() {
        int sign = in.peekOrEnd();
        int named = NAMES.indexOf(sign);
        if (named >= 0) {
            value.write(NAMED.charAt(named));
        } else if (sign == '\r' && in.peekSecond() == '\n') {
            in.next();
        } else if (sign != '\n' && sign != '\r') {
            return false;
        }
        in.next();
        return true;
    }

    private int character() {
        return switch (in.peekOrEnd()) {
            case 'u' -> unit();
            case 'U' -> hex(8);
            default -> number();
        };
    }

    /** {@code \x41} or {@code \101}. */
    private int number() {
        if (in.peekOrEnd() == 'x') {
            return hex(2);
        }
        int octet = digits(8, 3);
        if (octet > 0xFF) {
            throw in.damaged();
        }
        return octet;
    }

    /** Up to four digits, or two such escapes that are the halves of one character. */
    private int unit() {
        int first = hex(4);
        if (first < Character.MIN_HIGH_SURROGATE || first > Character.MAX_HIGH_SURROGATE) {
            return first;
        }
        int second = in.next() == '\\' && in.peekOrEnd() == 'u' ? hex(4) : 0;
        if (second < Character.MIN_LOW_SURROGATE || second > Character.MAX_LOW_SURROGATE) {
            throw in.damaged();
        }
        return Character.toCodePoint((char) first, (char) second);
    }

    private int hex(int most) {
        in.next();
        return digits(16, most);
    }

    private int digits(int radix, int most) {
        long number = 0;
        int count = 0;
        for (; count < most && Character.digit(in.peekOrEnd(), radix) >= 0; count++) {
            number = number * radix + Character.digit(in.next(), radix);
        }
        if (count == 0) {
            in.next();
            throw in.damaged();
        }
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private void put(int point) {
        if (point > Character.MAX_CODE_POINT || Character.getType(point) == Character.SURROGATE) {
            throw in.damaged();
        }
        value.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    }
}
