package handin.checker.run;

import handin.checker.eval.CharValue;
import handin.checker.eval.Fraction;
import handin.checker.eval.StructValue;
import handin.checker.eval.SymbolValue;
import handin.worker.wire.Datum;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that authors wrote, as data, to be shown in the student's language. */
final class ExpectedValues {
    private ExpectedValues() {}

    /** An author's list that holds itself. */
    private static final int DEEPEST = 64;

    static Datum of(@Nullable Object value) {
        return of(value, 0);
    }

    private static Datum of(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return new Datum.Opaque("...", "...");
        }
        return switch (value) {
            case null -> new Datum.Nothing();
            case Near near -> new Datum.Opaque("", near.toString());
            case Boolean flag -> new Datum.Bool(flag);
            case Double real -> new Datum.Real(real);
            case Float real -> new Datum.Real(Double.parseDouble(real.toString()));
            case BigDecimal decimal -> new Datum.Decimal(decimal);
            case BigInteger whole -> new Datum.Whole(whole);
            case Fraction fraction -> new Datum.Ratio(fraction.getNumerator(), fraction.getDenominator());
            case Number whole -> number(whole);
            case CharValue character -> new Datum.Char(character.codePoint());
            case SymbolValue symbol -> new Datum.Symbol(symbol.name());
            case StructValue struct -> new Datum.Struct(struct.type(), fields(struct.fields(), depth + 1));
            case Character character -> new Datum.Char(character);
            case CharSequence text -> new Datum.Text(text.toString());
            case Set<?> set -> new Datum.Distinct(all(set, depth + 1));
            case Collection<?> list -> new Datum.Items(all(list, depth + 1));
            case Map<?, ?> map -> new Datum.Entries(entries(map, depth + 1));
            default -> value.getClass().isArray() ? array(value, depth + 1) : opaque(value);
        };
    }

    private static Datum number(Number value) {
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte
                ? new Datum.Whole(BigInteger.valueOf(value.longValue()))
                : opaque(value);
    }

    private static Datum opaque(Object value) {
        return new Datum.Opaque(value.getClass().getSimpleName(), value.toString());
    }

    private static List<Datum> all(Collection<?> values, int depth) {
        var all = new ArrayList<Datum>();
        values.forEach(each -> all.add(of(each, depth)));
        return all;
    }

    private static List<Datum.Entry> entries(Map<?, ?> map, int depth) {
        var all = new ArrayList<Datum.Entry>();
        map.forEach((key, value) -> all.add(new Datum.Entry(of(key, depth), of(value, depth))));
        return all;
    }

    private static List<Datum.Field> fields(Map<String, @Nullable Object> parts, int depth) {
        var all = new ArrayList<Datum.Field>();
        parts.forEach((name, value) -> all.add(new Datum.Field(name, of(value, depth))));
        return all;
    }

    private static Datum array(Object array, int depth) {
        var all = new ArrayList<Datum>();
        for (int i = 0; i < Array.getLength(array); i++) {
            all.add(of(Array.get(array, i), depth));
        }
        return new Datum.Items(all);
    }
}
