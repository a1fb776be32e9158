package handin.server.protocol;

import handin.server.protocol.Datum.Other;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Whole;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Which runs of characters are numbers, which are symbols. */
final class Atoms {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:[0-9]+#*/[0-9]+#*|(?:[0-9]+#*\\.?#*|[0-9]*\\.[0-9]+#*)(?:[deflst][+-]?[0-9]+)?|(?:inf|nan)\\.[0f])",
            Pattern.CASE_INSENSITIVE);
    private static final String DELIMITERS = "()[]{}\",'`;";

    private Atoms() {}

    /** A byte that ends a symbol or a number. */
    static boolean ends(int octet) {
        return octet < 0 || isSpace(octet) || DELIMITERS.indexOf(octet) >= 0;
    }

    static boolean isSpace(int octet) {
        return octet == ' ' || octet >= '\t' && octet <= '\r';
    }

    /** What a run of characters without bars and backslashes means. */
    static Datum meaning(String run) throws UnreadableDatum {
        if (WHOLE.matcher(run).matches()) {
            return new Whole(new BigInteger(run.startsWith("+") ? run.substring(1) : run));
        }
        if (run.equals(".")) {
            throw new UnreadableDatum("a dot alone");
        }
        return NUMBER.matcher(run).matches() ? new Other(run) : new Symbol(run);
    }

    static boolean needsBars(int point) {
        return point == '|'
                || point == '\\'
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || ends(point);
    }

    static boolean readsAsSymbol(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && (!name.startsWith("#") || name.startsWith("#%"))
                && !NUMBER.matcher(name).matches();
    }
}
