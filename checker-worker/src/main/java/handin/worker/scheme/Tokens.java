package handin.worker.scheme;

import handin.worker.engine.Mistaken;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Place;

/** Cuts a Scheme text into tokens. Comments, and a {@code #lang} line, are left out. */
final class Tokens {
    private static final String DELIMITERS = "()[]{}\";'`,";

    private final String file;
    private final String text;
    private int next;
    private int line = 1;
    private int lineStart;

    Tokens(SourceFile file) {
        this.file = file.name();
        this.text = file.text();
    }

    /** A token: its text, empty at the end, and where it starts. */
    record Token(String text, Place place) {
        boolean isEnd() {
            return text.isEmpty();
        }
    }

    Token next() throws Mistaken {
        skipBlank();
        Place place = place();
        int start = next;
        if (next < text.length()) {
            scan(place);
        }
        return new Token(text.substring(start, next), place);
    }

    private Place place() {
        return new Place(file, line, next - lineStart + 1);
    }

    private void skipBlank() throws Mistaken {
        while (next < text.length()) {
            if (text.startsWith("#|", next)) {
                skipBlock();
            } else if (text.charAt(next) == ';' || text.startsWith("#lang ", next) || text.startsWith("#!/", next)) {
                skipLine();
            } else if (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '\uFEFF') {
                step();
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (next < text.length() && text.charAt(next) != '\n') {
            step();
        }
    }

    private void skipBlock() throws Mistaken {
        Place start = place();
        int depth = 0;
        do {
            if (next >= text.length()) {
                throw new Mistaken("this comment has no end: |# is missing", start);
            }
            int change = text.startsWith("#|", next) ? 1 : text.startsWith("|#", next) ? -1 : 0;
            depth += change;
            step();
            if (change != 0) {
                step();
            }
        } while (depth > 0);
    }

    private void scan(Place start) throws Mistaken {
        char first = text.charAt(next);
        if (first == '"') {
            scanQuoted('"', start, "this text has no closing quote \"");
        } else if (text.startsWith("#\\", next)) {
            next += 2;
            scanCharacter();
        } else if (text.startsWith("#;", next) || text.startsWith(",@", next)) {
            next += 2;
        } else if (DELIMITERS.indexOf(first) >= 0) {
            next++;
        } else {
            scanAtom(start);
        }
    }

    /** What follows {@code #\}: any one character, and the letters of a name such as {@code newline}. */
    private void scanCharacter() {
        if (next < text.length()) {
            step();
        }
        while (next < text.length() && Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
    }

    /** A symbol or number, with quoted parts {@code |...|}; {@code #(} and the like end after their parenthesis. */
    private void scanAtom(Place start) throws Mistaken {
        int from = next;
        while (next < text.length() && !isDelimiter(text.charAt(next))) {
            if (text.charAt(next) == '|') {
                scanQuoted('|', start, "this name has no closing |");
            } else {
                next++;
            }
        }
        boolean vector = text.charAt(from) == '#' && next < text.length() && "([{".indexOf(text.charAt(next)) >= 0;
        if (vector && (next == from + 1 || text.startsWith("#u8", from))) {
            next++;
        }
    }

    private void scanQuoted(char quote, Place start, String unclosed) throws Mistaken {
        step();
        while (next < text.length() && text.charAt(next) != quote) {
            if (text.charAt(next) == '\\') {
                step();
            }
            step();
        }
        if (next >= text.length()) {
            throw new Mistaken(unclosed, start);
        }
        step();
    }

    private static boolean isDelimiter(char character) {
        return Character.isWhitespace(character) || DELIMITERS.indexOf(character) >= 0;
    }

    private void step() {
        if (next < text.length() && text.charAt(next) == '\n') {
            line++;
            lineStart = next + 1;
        }
        next++;
    }
}
