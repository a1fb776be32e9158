package handin.server.racket;

import handin.server.racket.Datum.Items;
import handin.server.racket.Datum.Other;
import handin.server.racket.Datum.Regexp;
import handin.server.racket.Datum.Symbol;
import handin.server.racket.Datum.Text;
import handin.server.racket.Datum.Truth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an {@code .rktd} file: one datum as Racket's {@code read} takes it, of the kinds that people write into configurations. What has no use there
 * (characters, boxes, hashes) is passed over as a {@link Other}; {@code #lang} and {@code #reader} are refused.
 */
final class DataReader {
    private static final int DEEPEST = 200;
    private final Letters letters;

    private DataReader(Letters letters) {
        this.letters = letters;
    }

    /**
     * The datum of a file; an empty list if there is none.
     *
     * @param file its name as people know it, for mistakes
     */
    static Datum read(String file, String text) throws Unreadable {
        var reader = new DataReader(new Letters(file, text));
        reader.toDatum(0);
        Datum datum = reader.letters.peek() == Letters.END ? new Items(List.of()) : reader.datum(0);
        reader.toDatum(0);
        if (reader.letters.peek() != Letters.END) {
            throw reader.letters.wrong("something follows the one list that the file is");
        }
        return datum;
    }

    /** Passes white space and comments. */
    private void toDatum(int depth) throws Unreadable {
        while (true) {
            int point = letters.peek();
            if (Character.isWhitespace(point)) {
                letters.next();
            } else if (point == ';' || letters.isNext("#! ") || letters.isNext("#!/")) {
                passLine();
            } else if (letters.take("#|")) {
                passBlock();
            } else if (letters.take("#;")) {
                mustNotBeDeep(depth);
                toDatum(depth + 1);
                datum(depth + 1);
            } else {
                return;
            }
        }
    }

    private void passLine() {
        while (letters.peek() != Letters.END && letters.next() != '\n') {
            // passing
        }
    }

    private void passBlock() throws Unreadable {
        for (int open = 1; open > 0; ) {
            if (letters.take("|#")) {
                open--;
            } else if (letters.take("#|")) {
                open++;
            } else {
                letters.must("a comment");
            }
        }
    }

    private void mustNotBeDeep(int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw letters.wrong("lists are nested more than " + DEEPEST + " deep");
        }
    }

    private Datum datum(int depth) throws Unreadable {
        mustNotBeDeep(depth);
        return switch (letters.peek()) {
            case Letters.END -> throw letters.wrong("something is missing at the end");
            case '(' -> list(')', depth);
            case '[' -> list(']', depth);
            case '{' -> list('}', depth);
            case ')', ']', '}' -> throw letters.wrong("this closes nothing");
            case '"' -> {
                letters.next();
                yield new Text(new QuotedReader(letters).rest());
            }
            case '\'', '`', ',' -> {
                letters.next();
                letters.take("@");
                toDatum(depth);
                yield datum(depth + 1);
            }
            case '#' -> hash(depth);
            default -> new AtomReader(letters).read();
        };
    }

    /** A list, or with a dot a pair; a pair whose second half is a list is that list with one more element before. */
    private Datum list(char end, int depth) throws Unreadable {
        letters.next();
        var items = new ArrayList<Datum>();
        for (toDatum(depth); letters.peek() != end; toDatum(depth)) {
            Datum item = datum(depth + 1);
            if (!(item instanceof Symbol(var name) && name.equals(AtomReader.DOT)) || items.isEmpty()) {
                items.add(item);
                continue;
            }
            toDatum(depth);
            Datum tail = datum(depth + 1);
            toDatum(depth);
            if (letters.next() != end) {
                throw letters.wrong("one thing alone may follow the dot of a pair");
            }
            items.addAll(tail.elements());
            return tail instanceof Items ? new Items(items) : new Other("a pair");
        }
        letters.next();
        return new Items(items);
    }

    private Datum hash(int depth) throws Unreadable {
        if (letters.isNext("#%")) {
            return new AtomReader(letters).read();
        }
        for (String opening : List.of("#rx#\"", "#px#\"", "#rx\"", "#px\"")) {
            if (letters.take(opening)) {
                return regexp(opening);
            }
        }
        if (letters.take("#\"")) {
            new QuotedReader(letters).rest();
            return new Other("a byte string");
        }
        if (letters.take("#\\")) {
            letters.must("a character");
            new AtomReader(letters).pass();
            return new Other("a character");
        }
        if (letters.take("#&")) {
            datum(depth + 1);
            return new Other("a box");
        }
        letters.next();
        return letters.peek() == '(' || letters.peek() == '['
                ? list(letters.peek() == '(' ? ')' : ']', depth)
                : word(depth);
    }

    private Datum regexp(String opening) throws Unreadable {
        boolean bytes = opening.endsWith("#\"");
        String source = new QuotedReader(letters).rest();
        if (bytes) {
            source = new String(source.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
        return new Regexp(source, opening.startsWith("#px"));
    }

    /** {@code #t}, {@code #hash(...)}, {@code #:key} and what else begins with a hash. */
    private Datum word(int depth) throws Unreadable {
        String word = new AtomReader(letters).pass();
        return switch (word) {
            case "t", "T", "true" -> new Truth(true);
            case "f", "F", "false" -> new Truth(false);
            case "hash", "hasheq", "hasheqv", "s" -> {
                datum(depth + 1);
                yield new Other("a structure");
            }
            default -> {
                if (word.startsWith(":")) {
                    yield new Other("a keyword");
                }
                throw letters.wrong("'#" + word + "' is nothing that a file of data may hold");
            }
        };
    }
}
