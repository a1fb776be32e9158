package handin.server.racket;

import handin.server.racket.Datum.Other;
import handin.server.racket.Datum.Real;
import handin.server.racket.Datum.Symbol;
import handin.server.racket.Datum.Whole;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Reads a symbol or a number. */
final class AtomReader {
    /** The name of the symbol that a dot alone is read as. */
    static final String DOT = ".";

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,1000}");
    private static final Pattern REAL =
            Pattern.compile("[+-]?(?:[0-9]+\\.[0-9]*|\\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][+-]?[0-9]+)?");
    private static final Pattern FRACTION = Pattern.compile("[+-]?[0-9]+/[0-9]+");
    private static final String ENDS = "()[]{}\",'`;";

    private final Letters letters;
    private boolean quoted;

    AtomReader(Letters letters) {
        this.letters = letters;
    }

    Datum read() throws Unreadable {
        String word = pass();
        if (quoted) {
            return word.equals(DOT) ? new Other("a symbol that is a dot") : new Symbol(word);
        }
        if (WHOLE.matcher(word).matches()) {
            return new Whole(new BigInteger(word.startsWith("+") ? word.substring(1) : word));
        }
        if (REAL.matcher(word).matches()) {
            return new Real(Double.parseDouble(word));
        }
        return FRACTION.matcher(word).matches() ? new Other("a fraction") : new Symbol(word);
    }

    /** Passes a run of letters and returns it without bars and backslashes. */
    String pass() throws Unreadable {
        var word = new StringBuilder();
        while (!ends(letters.peek())) {
            int point = letters.next();
            if (point == '|') {
                quoted = true;
                for (int inner = letters.must("a symbol"); inner != '|'; inner = letters.must("a symbol")) {
                    word.appendCodePoint(inner);
                }
            } else if (point == '\\') {
                quoted = true;
                word.appendCodePoint(letters.must("a symbol"));
            } else {
                word.appendCodePoint(point);
            }
        }
        return word.toString();
    }

    private static boolean ends(int point) {
        return point == Letters.END || Character.isWhitespace(point) || ENDS.indexOf(point) >= 0;
    }
}
