package handin.server.racket;

/** Reads what stands in double quotes, with the escapes of Racket's strings and byte strings. */
final class QuotedReader {
    private static final String NAMES = "abtnvfre\"'\\";
    private static final String NAMED = "\u0007\b\t\n\u000b\f\r\u001b\"'\\";
    private final Letters letters;
    private final StringBuilder text = new StringBuilder();

    QuotedReader(Letters letters) {
        this.letters = letters;
    }

    /** What follows the opening quote, up to and with the closing one. Of a byte string, each byte is one character. */
    String rest() throws Unreadable {
        for (int point = letters.must("a string"); point != '"'; point = letters.must("a string")) {
            if (point == '\\') {
                escape(letters.must("a string"));
            } else {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }

    private void escape(int sign) throws Unreadable {
        int named = NAMES.indexOf(sign);
        if (named >= 0) {
            text.append(NAMED.charAt(named));
        } else if (sign >= '0' && sign <= '7') {
            octal(sign - '0');
        } else {
            other(sign);
        }
    }

    private void other(int sign) throws Unreadable {
        switch (sign) {
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            case 'U' -> hex(8);
            case '\n' -> {
                // A line end after a backslash is nothing.
            }
            case '\r' -> letters.take("\n");
            default -> throw letters.wrong("'\\" + Character.toString(sign) + "' is no escape of a string");
        }
    }

    private void octal(int first) {
        int value = first;
        for (int more = 0; more < 2 && letters.peek() >= '0' && letters.peek() <= '7'; more++) {
            value = value * 8 + letters.next() - '0';
        }
        text.appendCodePoint(value);
    }

    private void hex(int most) throws Unreadable {
        int digits = 0;
        long value = 0;
        while (digits < most && Character.digit(letters.peek(), 16) >= 0) {
            value = value * 16 + Character.digit(letters.next(), 16);
            digits++;
        }
        if (digits == 0 || value > Character.MAX_CODE_POINT) {
            throw letters.wrong("this escape stands for no character");
        }
        // Halves of one character, written one after the other, meet in the builder.
        text.appendCodePoint((int) value);
    }
}
