package handin.server.protocol;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** One datum of the protocol, the way Racket's reader sees it. */
public sealed interface Datum {
    /** Such as {@code save-submission}. */
    record Symbol(String name) implements Datum {}

    /** A string. */
    record Text(String value) implements Datum {}

    /** An exact integer of any size. */
    record Whole(BigInteger value) implements Datum {}

    /** A list, maybe empty. */
    record Items(List<Datum> items) implements Datum {
        public Items {
            items = List.copyOf(items);
        }

        /** A list of strings. */
        public static Items texts(List<String> texts) {
            return new Items(texts.stream().<Datum>map(Text::new).toList());
        }

        /** A list of symbols. */
        public static Items symbols(String... names) {
            return new Items(Arrays.stream(names).<Datum>map(Symbol::new).toList());
        }
    }

    /**
     * What the protocol has no use for and only quotes back: booleans, numbers that are not integers.
     *
     * @param text as it was written
     */
    record Other(String text) implements Datum {}

    /** As Racket's {@code write} shows it: strings in quotes, odd symbols in bars. This is the form on the wire. */
    default String written() {
        return DatumWriter.written(this);
    }

    /** As Racket's {@code display} shows it: strings and symbols bare. */
    default String displayed() {
        return switch (this) {
            case Symbol(var name) -> name;
            case Text(var value) -> value;
            case Whole _, Items _, Other _ -> written();
        };
    }

    /** As Racket's {@code ~e} shows it in error messages: symbols and lists quoted, cut to 256 characters. */
    default String quoted() {
        return DatumWriter.quoted(this);
    }
}
