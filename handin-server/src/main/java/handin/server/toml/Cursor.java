package handin.server.toml;

import handin.server.toml.Places.Place;

/** A walk through a TOML text by its smallest parts. */
final class Cursor {
    private final String text;
    private int offset;
    private int line = 1;
    private int lineStart;

    Cursor(String text) {
        this.text = text;
    }

    int offset() {
        return offset;
    }

    boolean ended() {
        return offset >= text.length();
    }

    Place place() {
        return new Place(line, offset - lineStart + 1);
    }

    /** The next character; NUL at the end. */
    char peek() {
        return ended() ? 0 : text.charAt(offset);
    }

    /** Passes blanks. */
    void toNextWord() {
        while (peek() == ' ' || peek() == '\t') {
            offset++;
        }
    }

    /** Passes blanks, line ends and comments. */
    void toNextLine() {
        while (!ended() && (Character.isWhitespace(peek()) || peek() == '#')) {
            if (peek() == '#') {
                while (!ended() && peek() != '\n') {
                    offset++;
                }
            } else {
                step();
            }
        }
    }

    /** Passes blanks, then the character if it is there. */
    boolean take(char wanted) {
        toNextWord();
        boolean there = !ended() && peek() == wanted;
        if (there) {
            offset++;
        }
        return there;
    }

    /** Passes the character as often as it is there; returns how often. */
    int takeAll(char wanted) {
        int count = 0;
        while (take(wanted)) {
            count++;
        }
        return count;
    }

    /** Passes one part of a key and returns it without quotes; empty if there is none. */
    String key() {
        int start = offset;
        if (peek() == '"' || peek() == '\'') {
            text();
            // Escapes stay as they are: a key with some gets the place of what is around it.
            return text.substring(start + 1, Math.max(offset - 1, start + 1));
        }
        while (Character.isLetterOrDigit(peek()) || peek() == '-' || peek() == '_') {
            offset++;
        }
        return text.substring(start, offset);
    }

    /** Passes a number, a time, true or false. */
    void bareValue() {
        while (!ended() && ",]}#\n\r".indexOf(peek()) < 0) {
            offset++;
        }
    }

    /** Passes a text in quotes of any of the four kinds. */
    void text() {
        char quote = peek();
        String three = String.valueOf(quote).repeat(3);
        boolean lines = text.startsWith(three, offset);
        String end = lines ? three : String.valueOf(quote);
        offset += end.length();
        while (!ended() && !text.startsWith(end, offset)) {
            if (quote == '"' && peek() == '\\') {
                step();
            }
            step();
        }
        offset = Math.min(text.length(), offset + end.length());
        // Up to two quotes may stand before the closing three.
        while (lines && peek() == quote) {
            offset++;
        }
    }

    private void step() {
        if (peek() == '\n') {
            line++;
            lineStart = offset + 1;
        }
        offset++;
    }
}
