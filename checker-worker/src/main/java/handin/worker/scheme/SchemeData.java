package handin.worker.scheme;

import gnu.lists.LList;
import gnu.lists.Pair;
import gnu.mapping.Procedure;
import gnu.mapping.Symbol;
import gnu.mapping.Values;
import gnu.math.IntNum;
import gnu.math.RatNum;
import gnu.math.RealNum;
import gnu.text.Char;
import handin.worker.engine.Data;
import handin.worker.wire.Codec;
import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Field;
import handin.worker.wire.Datum.Items;
import handin.worker.wire.Datum.Nothing;
import handin.worker.wire.Datum.Opaque;
import handin.worker.wire.Datum.Ratio;
import handin.worker.wire.Datum.Real;
import handin.worker.wire.Datum.Struct;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import kawa.lang.Record;
import org.jspecify.annotations.Nullable;

/** Kawa's own kinds of values, and structures. */
final class SchemeData extends Data {
    private final Level level;

    SchemeData(Level level) {
        this.level = level;
    }

    @Override
    protected @Nullable Datum plain(Object value) {
        return switch (value) {
            case IntNum whole -> whole(whole.asBigInteger());
            case RatNum ratio -> ratio(ratio);
            case RealNum real -> new Real(real.doubleValue());
            case Char character -> new Datum.Char(character.intValue());
            case Symbol symbol -> new Datum.Symbol(symbol.getName());
            case Values<?> values when values.isEmpty() -> new Nothing();
            case Procedure procedure -> new Opaque("procedure", Printed.of(procedure, level));
            default -> super.plain(value);
        };
    }

    @Override
    protected Datum compound(Object value) {
        return switch (value) {
            case Structure structure -> new Struct(structure.type(), fields(structure.names(), structure.parts()));
            case Record composed -> record(composed);
            case Pair pair -> pairs(pair);
            case LList _ -> new Items(List.of());
            default -> super.compound(value);
        };
    }

    private Datum ratio(RatNum value) {
        var numerator = value.numerator().asBigInteger();
        var denominator = value.denominator().asBigInteger();
        // Kawa has exact infinities, 1/0; and a huge fraction is cut like a huge number.
        boolean fits = denominator.signum() > 0
                && Math.max(numerator.bitLength(), denominator.bitLength()) <= Codec.MAX_RATIO_BITS
                && whole(numerator) instanceof Datum.Whole
                && whole(denominator) instanceof Datum.Whole;
        return fits ? new Ratio(numerator, denominator) : new Opaque("number", Printed.of(value, level));
    }

    private List<Field> fields(List<String> names, List<?> parts) {
        var values = list(parts, this::datum);
        var fields = new ArrayList<Field>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            fields.add(new Field(names.get(i), values.get(i)));
        }
        return fields;
    }

    private Datum record(Record value) {
        var names = new ArrayList<String>();
        var parts = new ArrayList<@Nullable Object>();
        for (Object name : Record.typeFieldNames(value.getClass())) {
            names.add(name.toString());
            parts.add(value.get(name.toString(), null));
        }
        return new Struct(value.getTypeName(), fields(names, parts));
    }

    private Datum pairs(Pair first) {
        var walk = new Walk(first);
        List<Datum> items = list(() -> walk, this::datum);
        return walk.rest == LList.Empty || walk.rest instanceof Pair
                ? new Items(items)
                : new Opaque("pair", Printed.of(first, level));
    }

    /** The items of a chain of pairs; what comes after the last pair stays in {@code rest}. */
    private static final class Walk implements Iterator<@Nullable Object> {
        private @Nullable Object rest;

        Walk(Pair first) {
            this.rest = first;
        }

        @Override
        public boolean hasNext() {
            return rest instanceof Pair;
        }

        @Override
        public @Nullable Object next() {
            if (!(rest instanceof Pair pair)) {
                throw new NoSuchElementException();
            }
            rest = pair.getCdr();
            return pair.getCar();
        }
    }
}
