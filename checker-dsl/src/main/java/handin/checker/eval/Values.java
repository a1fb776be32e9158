package handin.checker.eval;

import handin.worker.wire.Datum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a worker sent, as a checker uses it: plain values of Groovy, and small types of ours for what Groovy lacks. */
public final class Values {
    private final boolean lisp;

    private Values(boolean lisp) {
        this.lisp = lisp;
    }

    /**
     * The value for a checker.
     *
     * <p>Whole numbers become Integer, Long or BigInteger by size, fractions {@link Fraction}, decimals BigDecimal, floating-point numbers
     * Double, lists List, sets LinkedHashSet, maps LinkedHashMap; characters Character, or {@link CharValue} where the language is a Lisp;
     * the rest {@link SymbolValue}, {@link StructValue}, {@link OpaqueValue}.
     */
    public static @Nullable Object of(Datum datum, Language language) {
        return new Values(language.engine().equals(Engine.SCHEME.word())).plain(datum);
    }

    private @Nullable Object plain(Datum datum) {
        return switch (datum) {
            case Datum.Nothing nothing -> null;
            case Datum.Bool bool -> bool.value();
            case Datum.Whole whole -> Fraction.whole(whole.value());
            case Datum.Ratio ratio -> Fraction.of(ratio.numerator(), ratio.denominator());
            case Datum.Decimal decimal -> decimal.value();
            case Datum.Real real -> real.value();
            case Datum.Text text -> text.value();
            case Datum.Char character -> character(character.codePoint());
            case Datum.Symbol symbol -> new SymbolValue(symbol.name());
            case Datum.Items items -> list(items.items());
            case Datum.Distinct distinct -> set(list(distinct.items()));
            case Datum.Entries entries -> map(entries.entries());
            case Datum.Struct struct -> new StructValue(struct.type(), fields(struct.fields()), lisp);
            case Datum.Opaque opaque -> new OpaqueValue(opaque.type(), opaque.printed());
        };
    }

    private Object character(int codePoint) {
        if (lisp) {
            return new CharValue(codePoint);
        }
        return Character.isBmpCodePoint(codePoint) ? (Object) (char) codePoint : Character.toString(codePoint);
    }

    private List<@Nullable Object> list(List<Datum> items) {
        var list = new ArrayList<@Nullable Object>(items.size());
        items.forEach(item -> list.add(plain(item)));
        return list;
    }

    private Object set(List<@Nullable Object> items) {
        return Crowding.among(items) ? crowded("Set", items.size()) : new LinkedHashSet<>(items);
    }

    private Object map(List<Datum.Entry> entries) {
        List<@Nullable Object> keys =
                list(entries.stream().map(Datum.Entry::key).toList());
        if (Crowding.among(keys)) {
            return crowded("Map", keys.size());
        }
        var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), plain(entries.get(i).value()));
        }
        return map;
    }

    private static OpaqueValue crowded(String type, int size) {
        return new OpaqueValue(type, "a " + type + " of " + size + " made to be slow");
    }

    private Map<String, @Nullable Object> fields(List<Datum.Field> fields) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> map.put(field.name(), plain(field.value())));
        return map;
    }
}
