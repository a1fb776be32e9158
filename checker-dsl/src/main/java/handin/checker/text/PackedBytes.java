package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;

/** Walks over the bytes of a multi-file submission. */
final class PackedBytes {
    private final byte[] content;
    private int at;

    PackedBytes(byte[] content, int from) {
        this.content = content;
        this.at = from;
    }

    /** The next byte, left there; -1 at the end. */
    int peek() {
        return at < content.length ? content[at] & 0xFF : -1;
    }

    /** The one after the next, left there; -1 at the end. */
    int peekSecond() {
        return at + 1 < content.length ? content[at + 1] & 0xFF : -1;
    }

    /** The next byte, taken, where one must be. */
    int next() {
        int value = peek();
        if (value < 0) {
            throw new Refused(Sentence.MULTI_CUT);
        }
        at++;
        return value;
    }

    Refused damaged() {
        return new Refused(Sentence.MULTI_DAMAGED, at);
    }

    /** Takes white space and comments that are no data; what follows is left where it is. */
    void skipBlank() {
        while (true) {
            int first = peek();
            if (isBlank(first)) {
                at++;
            } else if (first == ';') {
                skipLine();
            } else if (first == '#' && peekSecond() == '|') {
                skipComment();
            } else {
                return;
            }
        }
    }

    /** Takes what belongs to a symbol or a number; says whether that was anything. */
    boolean skipWord() {
        int from = at;
        while (at < content.length && !isBlank(peek()) && "()[]{}\",'`;".indexOf(peek()) < 0) {
            at++;
        }
        return at > from;
    }

    private void skipLine() {
        while (at < content.length && peek() != '\n') {
            at++;
        }
    }

    /** Comments in {@code #| |#} nest; counted, so that depth costs nothing. */
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

    static boolean isBlank(int value) {
        return value == ' ' || value >= '\t' && value <= '\r';
    }
}
