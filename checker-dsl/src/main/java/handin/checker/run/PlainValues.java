package handin.checker.run;

import handin.worker.wire.Datum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values from students' code as plain Groovy values. */
final class PlainValues {
    private PlainValues() {}

    static @Nullable Object of(Datum datum) {
        return switch (datum) {
            case Datum.Nothing() -> null;
            case Datum.Bool(boolean value) -> value;
            case Datum.Whole(BigInteger value) -> narrow(value);
            case Datum.Ratio ratio -> decimal(ratio);
            case Datum.Decimal(BigDecimal value) -> value;
            case Datum.Real(double value) -> value;
            case Datum.Text(String value) -> value;
            case Datum.Char(int codePoint) -> Character.toString(codePoint);
            case Datum.Symbol(String name) -> name;
            case Datum.Items(List<Datum> items) -> list(items);
            case Datum.Distinct(List<Datum> items) -> new LinkedHashSet<>(list(items));
            case Datum.Entries(List<Datum.Entry> entries) -> map(entries);
            case Datum.Struct(_, List<Datum.Field> fields) -> parts(fields);
            case Datum.Opaque(_, String printed) -> printed;
        };
    }

    /** To 34 digits. */
    static BigDecimal decimal(Datum.Ratio ratio) {
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), MathContext.DECIMAL128);
    }

    private static Number narrow(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static List<@Nullable Object> list(List<Datum> items) {
        var list = new ArrayList<@Nullable Object>();
        items.forEach(item -> list.add(of(item)));
        return list;
    }

    private static Map<@Nullable Object, @Nullable Object> map(List<Datum.Entry> entries) {
        var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        entries.forEach(entry -> map.put(of(entry.key()), of(entry.value())));
        return map;
    }

    private static Map<String, @Nullable Object> parts(List<Datum.Field> fields) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> map.put(field.name(), of(field.value())));
        return map;
    }
}
