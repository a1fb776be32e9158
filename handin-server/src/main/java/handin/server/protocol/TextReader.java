package handin.server.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads a string with all of Racket's escapes. */
final class TextReader {
    private static final String NAMES = "abtnvfre\"'\\";
    private static final String NAMED = "\u0007\b\t\n\u000b\f\r\u001b\"'\\";
    private final ByteSource source;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    TextReader(ByteSource source) {
        this.source = source;
    }

    /** What follows the opening quote mark, up to and with the closing one; bytes that are no UTF-8 become U+FFFD. */
    String rest() throws IOException {
        for (int octet = taken(); octet != '"'; octet = taken()) {
            if (octet == '\\') {
                escape(taken());
            } else {
                text.write(octet);
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private void escape(int sign) throws IOException {
        int named = NAMES.indexOf(sign);
        if (named >= 0) {
            text.write(NAMED.charAt(named));
            return;
        }
        switch (sign) {
            case 'x' -> put(hex(2));
            case 'u' -> put(unit());
            case 'U' -> put(hex(8));
            case '\n' -> {
                // An escaped line end is nothing.
            }
            case '\r' -> {
                if (source.peek() == '\n') {
                    source.next();
                }
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> put(octal(sign - '0'));
            default -> throw new UnreadableDatum("an unknown escape in a string");
        }
    }

    /** {@code \u1F60}, or two of them that are halves of one character. */
    private int unit() throws IOException {
        int first = hex(4);
        if (!isHalf(first)) {
            return first;
        }
        if (taken() != '\\' || taken() != 'u') {
            throw new UnreadableDatum("half a character in a string");
        }
        int second = hex(4);
        if (first >= Character.MIN_LOW_SURROGATE || second < Character.MIN_LOW_SURROGATE || !isHalf(second)) {
            throw new UnreadableDatum("half a character in a string");
        }
        return Character.toCodePoint((char) first, (char) second);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private int hex(int most) throws IOException {
        long value = 0;
        int digits = 0;
        while (digits < most && Character.digit(source.peek(), 16) >= 0) {
            value = value * 16 + Character.digit(source.next(), 16);
            digits++;
        }
        if (digits == 0) {
            throw new UnreadableDatum("an escape without digits in a string");
        }
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    private int octal(int first) throws IOException {
        int value = first;
        for (int more = 0; more < 2 && source.peek() >= '0' && source.peek() <= '7'; more++) {
            value = value * 8 + source.next() - '0';
        }
        if (value > 0xFF) {
            throw new UnreadableDatum("an octal escape beyond 377 in a string");
        }
        return value;
    }

    private void put(int point) throws UnreadableDatum {
        if (point > Character.MAX_CODE_POINT || isHalf(point)) {
            throw new UnreadableDatum("an escape that is no character in a string");
        }
        text.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    }

    private int taken() throws IOException {
        int octet = source.next();
        if (octet < 0) {
            throw new UnreadableDatum("a string that does not end");
        }
        return octet;
    }
}
