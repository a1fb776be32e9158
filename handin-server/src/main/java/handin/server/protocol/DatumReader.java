package handin.server.protocol;

import handin.server.protocol.Datum.Items;
import handin.server.protocol.Datum.Other;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads data as Racket's {@code read} does, for as much of it as the protocol knows: symbols, strings, integers, lists, comments. It takes no byte more than the
 * datum has: what ends a symbol stays in the source. Everything else that begins with {@code #}, {@code #reader} above all, is refused.
 */
public final class DatumReader {
    private static final int DEEPEST = 100;

    /** Stands for a {@code #} that was taken already and begins no comment. */
    private static final int HASH = 0x100;

    private final ByteSource source;

    public DatumReader(ByteSource source) {
        this.source = source;
    }

    /**
     * The next datum; nothing at the end of the source.
     *
     * @throws UnreadableDatum if what comes is none, or if it stops in the middle of one
     */
    public Optional<Datum> read() throws IOException {
        int first = significant(0);
        return first < 0 ? Optional.empty() : Optional.of(datum(first, 0));
    }

    /** Takes white space and comments; returns the byte that follows them, left where it is, or {@link #HASH}, or -1 at the end. */
    private int significant(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new UnreadableDatum("something nested more than " + DEEPEST + " deep");
        }
        while (true) {
            int octet = source.peek();
            if (Atoms.isSpace(octet)) {
                source.next();
            } else if (octet == ';') {
                skipLine();
            } else if (octet != '#') {
                return octet;
            } else if (!skippedAfterHash(depth)) {
                return HASH;
            }
        }
    }

    private Datum datum(int first, int depth) throws IOException {
        return switch (first) {
            case -1 -> throw new UnreadableDatum("a list that does not end");
            case HASH -> afterHash();
            case '"' -> {
                source.next();
                yield new Text(new TextReader(source).rest());
            }
            case '(' -> items(')', depth);
            case '[' -> items(']', depth);
            case '{' -> items('}', depth);
            case ')', ']', '}' -> throw new UnreadableDatum("an unexpected \"" + (char) first + "\"");
            case '\'' -> marked("quote", depth);
            case '`' -> marked("quasiquote", depth);
            case ',' -> marked("unquote", depth);
            default -> new AtomReader(source).rest("");
        };
    }

    private Items items(char end, int depth) throws IOException {
        source.next();
        List<Datum> items = new ArrayList<>();
        for (int first = significant(depth); first != end; first = significant(depth)) {
            items.add(datum(first, depth + 1));
        }
        source.next();
        return new Items(items);
    }

    private Items marked(String mark, int depth) throws IOException {
        source.next();
        return new Items(List.of(new Symbol(mark), datum(significant(depth), depth + 1)));
    }

    /** Takes a {@code #}, and the comment that it begins, if it begins one. */
    private boolean skippedAfterHash(int depth) throws IOException {
        source.next();
        switch (source.peek()) {
            case '|' -> skipBlock();
            case ';' -> {
                source.next();
                datum(significant(depth + 1), depth + 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Datum afterHash() throws IOException {
        if (source.peek() == '%') {
            return new AtomReader(source).rest("#");
        }
        String word =
                Atoms.ends(source.peek()) ? "" : new AtomReader(source).rest("").displayed();
        return switch (word) {
            case "t", "T", "true" -> new Other("#t");
            case "f", "F", "false" -> new Other("#f");
            default -> throw new UnreadableDatum("something that begins with \"#\"");
        };
    }

    private void skipLine() throws IOException {
        int octet = source.next();
        while (octet >= 0 && octet != '\n' && octet != '\r') {
            octet = source.next();
        }
    }

    private void skipBlock() throws IOException {
        source.next();
        int open = 1;
        int before = ' ';
        while (open > 0) {
            int octet = source.next();
            if (octet < 0) {
                throw new UnreadableDatum("a comment that does not end");
            }
            boolean opens = before == '#' && octet == '|';
            boolean closes = before == '|' && octet == '#';
            open += opens ? 1 : closes ? -1 : 0;
            before = opens || closes ? ' ' : octet;
        }
    }
}
