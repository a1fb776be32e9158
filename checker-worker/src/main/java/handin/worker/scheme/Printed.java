package handin.worker.scheme;

import gnu.lists.FVector;
import gnu.lists.LList;
import gnu.lists.Pair;
import gnu.mapping.Procedure;
import gnu.mapping.Symbol;
import gnu.mapping.Values;
import gnu.math.IntNum;
import gnu.math.RatNum;
import gnu.math.RealNum;
import gnu.text.Char;
import handin.worker.engine.Printing;
import handin.worker.wire.Codec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints values as the level does: plain Scheme {@code (1 "a")}, the teaching languages as the expression that makes the value,
 * {@code (list 1 "a")}. Cut to {@link Codec#MAX_PRINTED} characters.
 */
final class Printed {
    private static final Map<Integer, String> CHARACTERS =
            Map.of((int) ' ', "space", (int) '\n', "newline", (int) '\t', "tab", 0, "nul", (int) '\r', "return");
    /** Deeper than anybody reads. */
    private static final int MAX_DEPTH = Codec.MAX_PRINTED;

    private static final int MAX_BITS = 4 * Codec.MAX_PRINTED;

    private final Level level;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private Printed(Level level) {
        this.level = level;
    }

    static String of(@Nullable Object value, Level level) {
        var printed = new Printed(level);
        printed.add(value);
        return Printing.cut(printed.out.toString());
    }

    private void add(@Nullable Object value) {
        if (out.length() > Codec.MAX_PRINTED || depth > MAX_DEPTH) {
            return;
        }
        depth++;
        switch (value) {
            case null -> out.append("#!null");
            case Boolean bool -> out.append(bool ? yes() : no());
            case IntNum whole -> out.append(digits(whole.asBigInteger()));
            case RatNum ratio -> out.append(exact(ratio));
            case RealNum real -> out.append(level.teaches() ? "#i" : "").append(real);
            case CharSequence text -> quoted(text.toString());
            case Char character -> character(character.intValue());
            case Character character -> character(character);
            case Symbol symbol -> out.append(level.teaches() ? "'" : "").append(symbol.getName());
            case Structure structure -> form("make-" + structure.type(), structure.parts());
            case LList list -> list(list);
            case FVector<?> vector -> form(level.teaches() ? "vector" : "#", vector);
            case Procedure procedure -> out.append(procedure(procedure));
            case Values<?> values when values.isEmpty() -> out.append(level.teaches() ? "(void)" : "");
            default -> out.append(value);
        }
        depth--;
    }

    private String yes() {
        return level.teaches() ? "#true" : "#t";
    }

    private String no() {
        return level.teaches() ? "#false" : "#f";
    }

    /** Teaching languages write an exact number with a finite decimal form so. */
    private String exact(RatNum ratio) {
        BigInteger denominator = ratio.denominator().asBigInteger();
        BigInteger numerator = ratio.numerator().asBigInteger();
        if (level.teaches() && denominator.signum() > 0 && isFinite(denominator)) {
            return new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return digits(numerator) + "/" + digits(denominator);
    }

    /** To write more digits than are shown takes a processor for seconds. */
    private static String digits(BigInteger number) {
        return number.bitLength() > MAX_BITS ? "a number of " + number.bitLength() + " bits" : number.toString();
    }

    private static boolean isFinite(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE) && denominator.bitLength() < 200;
    }

    private void quoted(String text) {
        out.append('"');
        String shown = text.length() > Codec.MAX_PRINTED ? text.substring(0, Codec.MAX_PRINTED) : text;
        out.append(shown.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t"));
        out.append('"');
    }

    private void character(int codePoint) {
        String name = CHARACTERS.get(codePoint);
        out.append("#\\").append(name == null ? Character.toString(codePoint) : name);
    }

    private static String procedure(Procedure procedure) {
        String name = procedure.getName();
        return name == null || name.contains(".") ? "(lambda ...)" : name;
    }

    private void form(String head, List<?> items) {
        out.append(head.equals("#") ? "#(" : "(" + head);
        String separator = head.equals("#") ? "" : " ";
        for (Object item : items) {
            out.append(separator);
            add(item);
            separator = " ";
            if (out.length() > Codec.MAX_PRINTED) {
                return;
            }
        }
        out.append(")");
    }

    private void list(LList list) {
        if (list.isEmpty()) {
            out.append(level.teaches() ? "'()" : "()");
        } else if (level == Level.BEGINNER) {
            conses((Pair) list);
        } else {
            pairs((Pair) list);
        }
    }

    private void conses(Pair pair) {
        out.append("(cons ");
        add(pair.getCar());
        out.append(" ");
        add(pair.getCdr());
        out.append(")");
    }

    private void pairs(Pair first) {
        if (level.teaches() && !isProper(first)) {
            conses(first);
            return;
        }
        out.append(level.teaches() ? "(list" : "(");
        String separator = level.teaches() ? " " : "";
        Object rest = first;
        while (rest instanceof Pair pair && out.length() <= Codec.MAX_PRINTED) {
            out.append(separator);
            add(pair.getCar());
            separator = " ";
            rest = pair.getCdr();
        }
        if (rest != LList.Empty && !(rest instanceof Pair)) {
            out.append(" . ");
            add(rest);
        }
        out.append(")");
    }

    /** As far as anybody reads, so that a circle counts as proper and is cut. */
    private static boolean isProper(Pair first) {
        Object rest = first;
        for (int i = 0; i < Codec.MAX_PRINTED && rest instanceof Pair pair; i++) {
            rest = pair.getCdr();
        }
        return rest == LList.Empty || rest instanceof Pair;
    }
}
