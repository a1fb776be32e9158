package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over the bytes of a WXME stream: white space and comments, words, raw bytes. What returns normally never stands still for ever. */
final class WxmeScanner extends DatumBytes {
    private static final String DELIMITERS = "()\";#";

    WxmeScanner(byte[] content, int from) {
        super(content, from);
    }

    @Override
    Refused cut() {
        return new Refused(Sentence.WXME_CUT);
    }

    int position() {
        return at;
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
            throw cut();
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
            throw cut();
        }
        if (at == from) {
            throw damagedAt(from);
        }
        return new String(content, from, at - from, StandardCharsets.ISO_8859_1);
    }

    /** Goes to the next item and gives its first byte. */
    int toItem() {
        skipBlank();
        int first = peek();
        if (first == '#' && peekSecond() < 0) {
            throw cut();
        }
        return first;
    }

    static Refused damagedAt(int position) {
        return new Refused(Sentence.WXME_DAMAGED, position + 1);
    }
}
