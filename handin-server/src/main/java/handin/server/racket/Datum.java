package handin.server.racket;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A value of an {@code .rktd} file. */
sealed interface Datum {
    /** Such as {@code plaintext}. */
    record Symbol(String name) implements Datum {}

    record Text(String value) implements Datum {}

    record Whole(BigInteger value) implements Datum {}

    /** A decimal number. */
    record Real(double value) implements Datum {}

    record Truth(boolean value) implements Datum {}

    /**
     * {@code #rx"..."}, {@code #px#"..."} and so on.
     *
     * @param perl is it {@code px}?
     */
    record Regexp(String source, boolean perl) implements Datum {}

    /** A list, maybe empty. */
    record Items(List<Datum> items) implements Datum {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * What no key of ours has use for.
     *
     * @param kind in words, such as {@code a character}
     */
    record Other(String kind) implements Datum {}

    /** Of a list, its elements; none of anything else. */
    default List<Datum> elements() {
        return this instanceof Items(var items) ? items : List.of();
    }

    default Optional<String> text() {
        return this instanceof Text(var value) ? Optional.of(value) : Optional.empty();
    }

    default Optional<String> symbol() {
        return this instanceof Symbol(var name) ? Optional.of(name) : Optional.empty();
    }

    default boolean isFalse() {
        return this instanceof Truth(boolean value) && !value;
    }
}
