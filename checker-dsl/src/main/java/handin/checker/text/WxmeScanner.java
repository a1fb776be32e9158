package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over the bytes of a WXME stream: white space and comments, words, raw bytes. What returns normally never stands still for ever. */
final class WxmeScanner {
    private static final String DELIMITERS = "()\";#";
    private final byte[] content;
    private int at;

    WxmeScanner(byte[] content, int from) {
        this.content = content;
        this.at = from;
    }

    int position() {
        return at;
    }

    /** The next byte, taken. */
    int next() {
        int value = peek();
        at++;
        return value;
    }

    /** The next byte, left there. */
    int peek() {
        if (at >= content.length) {
            throw new Refused(Sentence.WXME_CUT);
        }
        return content[at] & 0xFF;
    }

    void expect(int wanted) {
        if (next() != wanted) {
            throw damagedAt(at - 1);
        }
    }

    /** The next {@code size} bytes as they are. */
    byte[] raw(int size) {
        if (size < 0) {
            throw damagedAt(at);
        }
        if (size > content.length - at) {
            throw new Refused(Sentence.WXME_CUT);
        }
        at += size;
        return Arrays.copyOfRange(content, at - size, at);
    }

    /** A run of bytes up to white space or a delimiter; at least one. One that the file ends in may be the half of a longer one. */
    String word() {
        int from = at;
        while (at < content.length && !isBlank(content[at]) && DELIMITERS.indexOf(content[at]) < 0) {
            at++;
        }
        if (at == content.length) {
            throw new Refused(Sentence.WXME_CUT);
        }
        if (at == from) {
            throw damagedAt(from);
        }
        return new String(content, from, at - from, StandardCharsets.ISO_8859_1);
    }

    /** Goes to the next item and gives its first byte. */
    int toItem() {
        while (true) {
            int first = peek();
            if (isBlank(first)) {
                at++;
            } else if (first == ';') {
                skipLine();
            } else if (first == '#' && afterNext() == '|') {
                skipComment();
            } else {
                return first;
            }
        }
    }

    private int afterNext() {
        if (at + 1 >= content.length) {
            throw new Refused(Sentence.WXME_CUT);
        }
        return content[at + 1];
    }

    private void skipLine() {
        while (at < content.length && content[at] != '\n') {
            at++;
        }
    }

    /** Skips {@code #| ... |#}, which may hold others; counted, so that depth costs nothing. */
    private void skipComment() {
        int depth = 0;
        do {
            int first = next();
            if (first == '#' && peek() == '|') {
                depth++;
                at++;
            } else if (first == '|' && peek() == '#') {
                depth--;
                at++;
            }
        } while (depth > 0);
    }

    private static boolean isBlank(int value) {
        return value == ' ' || value >= '\t' && value <= '\r';
    }

    static Refused damagedAt(int position) {
        return new Refused(Sentence.WXME_DAMAGED, position + 1);
    }
}
