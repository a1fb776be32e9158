package handin.worker.engine;

import handin.worker.wire.Codec;
import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Bool;
import handin.worker.wire.Datum.Char;
import handin.worker.wire.Datum.Decimal;
import handin.worker.wire.Datum.Distinct;
import handin.worker.wire.Datum.Entries;
import handin.worker.wire.Datum.Items;
import handin.worker.wire.Datum.Nothing;
import handin.worker.wire.Datum.Opaque;
import handin.worker.wire.Datum.Ratio;
import handin.worker.wire.Datum.Real;
import handin.worker.wire.Datum.Struct;
import handin.worker.wire.Datum.Symbol;
import handin.worker.wire.Datum.Text;
import handin.worker.wire.Datum.Whole;
import java.util.List;
import java.util.function.Consumer;

/** Prints data as programmers of a language write it, cut to {@link Codec#MAX_PRINTED} characters. Runs no student code. */
public final class Printing {
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private Printing(Style style) {
        this.style = style;
    }

    /**
     * How a language writes what languages write differently.
     *
     * @param quote around texts
     * @param characterQuote around characters
     * @param open before the entries of a map
     * @param arrow between key and value
     * @param close after the entries of a map
     * @param empty a map without entries
     */
    public record Style(String quote, String characterQuote, String open, String arrow, String close, String empty) {}

    /** The datum in the style. */
    public static String print(Datum datum, Style style) {
        var printing = new Printing(style);
        printing.add(datum);
        return cut(printing.out.toString());
    }

    /** The text cut to the length that may be sent. */
    public static String cut(String text) {
        return Types.cut(text, Codec.MAX_PRINTED);
    }

    private void add(Datum datum) {
        switch (datum) {
            case Nothing() -> out.append("null");
            case Bool(var value) -> out.append(value);
            case Whole(var value) -> out.append(value);
            case Ratio(var numerator, var denominator) ->
                out.append(numerator).append('/').append(denominator);
            case Decimal(var value) -> out.append(value);
            case Real(var value) -> out.append(value);
            case Text(var value) -> quoted(style.quote, value);
            case Char(var codePoint) -> quoted(style.characterQuote, Character.toString(codePoint));
            case Symbol(var name) -> out.append(name);
            case Items(var items) -> sequence("[", items, this::add, "]");
            case Distinct(var items) -> sequence("[", items, this::add, "]");
            case Entries(var entries) -> entries(entries);
            case Struct(var type, var fields) -> {
                out.append(type);
                sequence("[", fields, field -> named(field.name(), "=", field.value()), "]");
            }
            case Opaque(var _, var printed) -> out.append(printed);
        }
    }

    private void entries(List<Datum.Entry> entries) {
        if (entries.isEmpty()) {
            out.append(style.empty);
            return;
        }
        sequence(style.open, entries, entry -> entry(entry.key(), entry.value()), style.close);
    }

    private void entry(Datum key, Datum value) {
        if (key instanceof Text(var name)) {
            named(name, style.arrow, value);
        } else {
            add(key);
            out.append(style.arrow);
            add(value);
        }
    }

    private void named(String name, String arrow, Datum value) {
        out.append(name).append(arrow);
        add(value);
    }

    private <T> void sequence(String open, List<T> items, Consumer<T> adding, String close) {
        out.append(open);
        String separator = "";
        for (T item : items) {
            if (out.length() > Codec.MAX_PRINTED) {
                return;
            }
            out.append(separator);
            adding.accept(item);
            separator = ", ";
        }
        out.append(close);
    }

    private void quoted(String quote, String text) {
        String shown = Types.cut(text, Codec.MAX_PRINTED);
        out.append(quote);
        shown.chars().forEach(character -> out.append(escaped((char) character, quote)));
        out.append(quote);
    }

    private static String escaped(char character, String quote) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\\' -> "\\\\";
            default -> quote.indexOf(character) >= 0 ? "\\" + character : String.valueOf(character);
        };
    }
}
