package handin.checker.text;

import java.io.ByteArrayOutputStream;

/** Byte strings in quotes, {@code #"..."}, with Racket's escapes, one after the other into one value. */
final class WxmeQuoted {
    private static final String NAMES = "abtnvfre\"'\\";
    private static final byte[] VALUES = {7, '\b', '\t', '\n', 11, '\f', '\r', 27, '"', '\'', '\\'};

    private final WxmeScanner scanner;
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();

    WxmeQuoted(WxmeScanner scanner) {
        this.scanner = scanner;
    }

    byte[] value() {
        return value.toByteArray();
    }

    /** Reads one, from the {@code #} to the closing quote. */
    void read() {
        scanner.expect('#');
        scanner.expect('"');
        for (int b = scanner.next(); b != '"'; b = scanner.next()) {
            if (b == '\\') {
                escape();
            } else {
                value.write(b);
            }
        }
    }

    private void escape() {
        int from = scanner.position();
        int b = scanner.next();
        int named = NAMES.indexOf(b);
        if (named >= 0) {
            value.write(VALUES[named]);
        } else if (b == 'x') {
            value.write(digits(16, 2, scanner.next(), from));
        } else if (b == '\r' && scanner.peek() == '\n') {
            scanner.next();
        } else if (b != '\n') {
            value.write(digits(8, 3, b, from));
        }
    }

    private int digits(int radix, int most, int first, int from) {
        int number = Character.digit(first, radix);
        if (number < 0) {
            throw WxmeScanner.damagedAt(from);
        }
        for (int i = 1; i < most && Character.digit(scanner.peek(), radix) >= 0; i++) {
            number = number * radix + Character.digit(scanner.next(), radix);
        }
        if (number > 0xFF) {
            throw WxmeScanner.damagedAt(from);
        }
        return number;
    }
}
