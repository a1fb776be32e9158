package handin.checker.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The items of a WXME stream in order: numbers and byte strings. */
final class WxmeItems {
    /** A few bytes can repeat an earlier long byte string, so that long names would cost the square of the file's length. */
    private static final int LONGEST_NAME = 1000;

    private final WxmeScanner scanner;
    private final Map<Integer, byte[]> rawOnes = new HashMap<>();

    WxmeItems(WxmeScanner scanner) {
        this.scanner = scanner;
    }

    /** A whole number. One that does not fit is damage: nothing in a real file is that long. */
    int integer() {
        scanner.toItem();
        int from = scanner.position();
        String word = scanner.word();
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException expected) {
            throw WxmeScanner.damagedAt(from); // The student's file, told as such.
        }
    }

    /** A number that counts or indexes something: not negative. */
    int count() {
        int value = integer();
        if (value < 0) {
            throw WxmeScanner.damagedAt(scanner.position());
        }
        return value;
    }

    /** A byte string: its length, then itself, or the number of an earlier raw one. */
    byte[] bytes() {
        int length = count();
        int first = scanner.toItem();
        int from = scanner.position();
        byte[] value = first == '#' || first == '(' ? literal(first) : earlier(from);
        if (value.length != length) {
            throw WxmeScanner.damagedAt(from);
        }
        return value;
    }

    /** A byte string that is a name and ends in NUL, which is dropped. */
    String name() {
        byte[] value = bytes();
        if (value.length > LONGEST_NAME) {
            throw WxmeScanner.damagedAt(scanner.position());
        }
        int length = value.length > 0 && value[value.length - 1] == 0 ? value.length - 1 : value.length;
        return new String(value, 0, length, StandardCharsets.UTF_8);
    }

    /** Skips items as the file's own lengths count them: a number is one, and a byte string is two, its length and itself. */
    void skip(int items) {
        for (int i = 0; i < items; i++) {
            int first = scanner.toItem();
            if (first == '#' || first == '(') {
                literal(first);
            } else {
                scanner.word();
            }
        }
    }

    private byte[] earlier(int from) {
        byte[] value = rawOnes.get(integer());
        if (value == null) {
            throw WxmeScanner.damagedAt(from);
        }
        return value;
    }

    private byte[] literal(int first) {
        if (first == '#') {
            WxmeQuoted quoted = new WxmeQuoted(scanner);
            quoted.read();
            return quoted.value();
        }
        scanner.expect('(');
        if (scanner.toItem() == '#') {
            return quotedLines();
        }
        int id = count();
        byte[] value = scanner.toItem() == '#' ? quotedLines() : raw();
        rawOnes.put(id, value);
        return value;
    }

    private byte[] raw() {
        int size = count();
        scanner.expect('\n');
        byte[] value = scanner.raw(size);
        scanner.toItem();
        scanner.expect(')');
        return value;
    }

    /** How versions 8 and 9 write long ones. */
    private byte[] quotedLines() {
        WxmeQuoted quoted = new WxmeQuoted(scanner);
        while (scanner.toItem() == '#') {
            quoted.read();
        }
        scanner.expect(')');
        return quoted.value();
    }
}
