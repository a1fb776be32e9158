package handin.worker.engine;

import handin.worker.wire.Codec;
import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Bool;
import handin.worker.wire.Datum.Char;
import handin.worker.wire.Datum.Decimal;
import handin.worker.wire.Datum.Distinct;
import handin.worker.wire.Datum.Entries;
import handin.worker.wire.Datum.Entry;
import handin.worker.wire.Datum.Field;
import handin.worker.wire.Datum.Items;
import handin.worker.wire.Datum.Nothing;
import handin.worker.wire.Datum.Opaque;
import handin.worker.wire.Datum.Real;
import handin.worker.wire.Datum.Struct;
import handin.worker.wire.Datum.Symbol;
import handin.worker.wire.Datum.Text;
import handin.worker.wire.Datum.Whole;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns one value of student code into bounded data: at most {@link Codec#MAX_DEPTH} deep, {@link Codec#MAX_ITEMS} items and
 * {@value #MAX_TEXT} characters in all; what goes beyond, or contains itself, is cut off as {@link Opaque}. Asks the value for its items
 * and its text, so it runs student code and throws what that throws. For one value only: it keeps count.
 */
public class Data {
    /** Characters and digits of a value in all; with the items it stays within {@link Codec#MAX_FRAME}. */
    static final int MAX_TEXT = 500_000;

    private static final int MAX_SCALE = 10_000;
    private static final Opaque CUT = new Opaque("...", "...");

    private final Set<Object> within = Collections.newSetFromMap(new IdentityHashMap<>());
    private int items = Codec.MAX_ITEMS;
    private int text = MAX_TEXT;

    /** The value as data. */
    public final Datum datum(@Nullable Object value) {
        if (value == null) {
            return new Nothing();
        }
        Datum plain = plain(value);
        if (plain != null) {
            return plain;
        }
        if (within.size() >= Codec.MAX_DEPTH || !within.add(value)) {
            return CUT;
        }
        Datum compound = compound(value);
        within.remove(value);
        return compound;
    }

    /** The value if it is made of no others, else null. A language adds its own kinds and falls back to this. */
    protected @Nullable Datum plain(Object value) {
        return switch (value) {
            case Boolean bool -> new Bool(bool);
            case Character character -> new Char(character);
            case CharSequence characters -> text(value, String.valueOf(characters));
            case Byte _, Short _, Integer _, Long _ -> new Whole(BigInteger.valueOf(((Number) value).longValue()));
            case BigInteger whole -> whole(whole);
            case Float _, Double _ -> new Real(((Number) value).doubleValue());
            case BigDecimal decimal -> decimal(decimal);
            case Enum<?> constant -> new Symbol(constant.name());
            default -> null;
        };
    }

    /** A value made of others, or an unknown one. */
    protected Datum compound(Object value) {
        return switch (value) {
            case Map<?, ?> map -> entries(map);
            case Set<?> set -> new Distinct(list(set, this::datum));
            case Iterable<?> some when value instanceof java.util.Collection -> new Items(list(some, this::datum));
            case Record composed -> record(composed);
            default -> value.getClass().isArray() ? array(value) : opaque(value);
        };
    }

    /** Reads items until there are no more, or too many. */
    protected final List<Datum> list(Iterable<?> values, Function<@Nullable Object, Datum> reading) {
        var result = new ArrayList<Datum>();
        for (Object value : values) {
            if (--items < 0) {
                result.add(CUT);
                break;
            }
            result.add(reading.apply(value));
        }
        return result;
    }

    /** A value without a plain form: its type's name and its text. */
    protected final Opaque opaque(Object value) {
        return new Opaque(Types.simpleName(value.getClass()), spend(String.valueOf(value), Codec.MAX_PRINTED));
    }

    /** A text of the value, cut off if too long. */
    protected final Datum text(Object value, String characters) {
        if (characters.length() <= text) {
            text -= characters.length();
            return new Text(characters);
        }
        return new Opaque(Types.simpleName(value.getClass()), spend(characters, Codec.MAX_PRINTED));
    }

    /** A whole number, cut off if it has more digits than a person can want. */
    protected final Datum whole(BigInteger value) {
        BigInteger digits = own(value);
        int size = digits.bitLength() / 8;
        if (size > text || digits.bitLength() > Codec.MAX_BITS) {
            return new Opaque("BigInteger", "a number of " + digits.bitLength() + " bits");
        }
        text -= size;
        return new Whole(digits);
    }

    /** A copy that is no subclass of a student's. */
    private static BigInteger own(BigInteger value) {
        return new BigInteger(value.toByteArray().clone());
    }

    private Datum decimal(BigDecimal value) {
        int scale = value.scale();
        BigInteger digits = own(value.unscaledValue());
        int size = digits.bitLength() / 8;
        if (Math.abs((long) scale) > MAX_SCALE || size > text || digits.bitLength() > Codec.MAX_BITS) {
            return new Opaque("BigDecimal", "a number of scale " + scale + " and " + digits.bitLength() + " bits");
        }
        text -= size;
        return new Decimal(new BigDecimal(digits, scale));
    }

    private Datum entries(Map<?, ?> map) {
        var result = new ArrayList<Entry>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            items -= 2;
            if (items < 0) {
                result.add(new Entry(CUT, CUT));
                break;
            }
            result.add(new Entry(datum(entry.getKey()), datum(entry.getValue())));
        }
        return new Entries(result);
    }

    private Datum array(Object array) {
        int length = Array.getLength(array);
        Iterable<Object> values = () ->
                IntStream.range(0, length).mapToObj(i -> Array.get(array, i)).iterator();
        return new Items(list(values, this::datum));
    }

    private Datum record(Record value) {
        var fields = new ArrayList<Field>();
        for (var component : value.getClass().getRecordComponents()) {
            items--;
            fields.add(new Field(component.getName(), items < 0 ? CUT : datum(Types.get(component, value))));
        }
        return new Struct(Types.simpleName(value.getClass()), fields);
    }

    private String spend(String characters, int most) {
        String kept = Types.cut(characters, Math.min(most, Math.max(text, 100)));
        text -= kept.length();
        return kept;
    }
}
