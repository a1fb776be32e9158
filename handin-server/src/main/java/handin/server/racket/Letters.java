package handin.server.racket;

/** The letters of a file, one after the other, and where we are among them. */
final class Letters {
    /** What {@link #peek} gives at the end. */
    static final int END = -1;

    private final String file;
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Letters(String file, String text) {
        this.file = file;
        this.text = text;
    }

    int peek() {
        return offset < text.length() ? text.codePointAt(offset) : END;
    }

    boolean isNext(String words) {
        return text.startsWith(words, offset);
    }

    /** Passes the words if they come next. */
    boolean take(String words) {
        boolean there = isNext(words);
        if (there) {
            words.codePoints().forEach(any -> next());
        }
        return there;
    }

    int next() {
        int point = peek();
        if (point != END) {
            offset += Character.charCount(point);
            column++;
        }
        if (point == '\n') {
            line++;
            column = 1;
        }
        return point;
    }

    /** The same where the file must not end. */
    int must(String what) throws Unreadable {
        if (peek() == END) {
            throw wrong(what + " does not end");
        }
        return next();
    }

    /** Something wrong right here; to be thrown. */
    Unreadable wrong(String sentence) {
        return new Unreadable(file, line, column, sentence);
    }
}
