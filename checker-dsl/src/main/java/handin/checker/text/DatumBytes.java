package handin.checker.text;

import handin.checker.model.Refused;

/** Walks over bytes that Racket's reader reads: white space and comments lie between the data. */
abstract sealed class DatumBytes permits PackedBytes, WxmeScanner {
    final byte[] content;
    int at;

    DatumBytes(byte[] content, int from) {
        this.content = content;
        this.at = from;
    }

    /** What to say where the bytes end too early. */
    abstract Refused cut();

    /** The next byte, left there; -1 at the end. */
    final int peekOrEnd() {
        return at < content.length ? content[at] & 0xFF : -1;
    }

    /** The one after the next, left there; -1 at the end. */
    final int peekSecond() {
        return at + 1 < content.length ? content[at + 1] & 0xFF : -1;
    }

    /** The next byte, left there, where one must be. */
    final int peek() {
        if (at >= content.length) {
            throw cut();
        }
        return content[at] & 0xFF;
    }

    /** The next byte, taken, where one must be. */
    final int next() {
        int value = peek();
        at++;
        return value;
    }

    /** Takes white space and comments that are no data; what follows is left where it is. */
    final void skipBlank() {
        while (true) {
            int first = peekOrEnd();
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

    private void skipLine() {
        while (at < content.length && content[at] != '\n') {
            at++;
        }
    }

    /** Comments in {@code #| |#} nest; counted, so that depth costs nothing. */
    private void skipComment() {
        int depth = 0;
        do {
            int first = next();
            if (first == '#' && peekOrEnd() == '|') {
                depth++;
                at++;
            } else if (first == '|' && peekOrEnd() == '#') {
                depth--;
                at++;
            }
        } while (depth > 0);
    }

    static boolean isBlank(int value) {
        return value == ' ' || value >= '\t' && value <= '\r';
    }
}
