package handin.worker.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A value as it crosses the wall: data without behaviour, bounded in size and depth by {@link Codec}. */
public sealed interface Datum {
    /** {@code null}, void. */
    record Nothing() implements Datum {}

    record Bool(boolean value) implements Datum {}

    /** An exact integer of any width. */
    record Whole(BigInteger value) implements Datum {}

    /** An exact fraction in lowest terms, {@code denominator} above 1. */
    record Ratio(BigInteger numerator, BigInteger denominator) implements Datum {}

    record Decimal(BigDecimal value) implements Datum {}

    /** A floating-point number. */
    record Real(double value) implements Datum {}

    record Text(String value) implements Datum {}

    record Char(int codePoint) implements Datum {}

    record Symbol(String name) implements Datum {}

    /** A list, an array, a vector. */
    record Items(List<Datum> items) implements Datum {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A set, in the order of its iteration. */
    record Distinct(List<Datum> items) implements Datum {
        public Distinct {
            items = List.copyOf(items);
        }
    }

    /** A map, in the order of its iteration. */
    record Entries(List<Entry> entries) implements Datum {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    record Entry(Datum key, Datum value) {}

    /** A record or structure: its type's name and its parts in order. */
    record Struct(String type, List<Field> fields) implements Datum {
        public Struct {
            fields = List.copyOf(fields);
        }
    }

    record Field(String name, Datum value) {}

    /** A value that has no plain form, or was cut off: its type and how its language prints it. */
    record Opaque(String type, String printed) implements Datum {}
}
