package handin.checker.run;

import handin.checker.eval.Language;
import handin.worker.wire.Datum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a language writes values, those that came back and those that were expected, so that a student can compare them. */
abstract class Notation {
    private static final int LONGEST = 300;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_BITS = 4000;

    static Notation of(Language language) {
        return switch (language.engine()) {
            case "java" -> new JavaNotation();
            case "scheme" -> language.name().equals("special") ? new TeachingNotation() : new SchemeNotation();
            default -> new GroovyNotation();
        };
    }

    /** A value that came back, its end cut off if it is long. */
    final String show(Datum value) {
        return Wording.cut(write(value), LONGEST);
    }

    /** A value that the author wrote in Groovy. */
    final String showExpected(@Nullable Object value) {
        return show(ExpectedValues.of(value));
    }

    final String write(Datum datum) {
        return switch (datum) {
            case Datum.Nothing() -> nothing();
            case Datum.Bool(boolean value) -> bool(value);
            case Datum.Whole(BigInteger value) -> whole(value);
            case Datum.Ratio(BigInteger numerator, BigInteger denominator) ->
                whole(numerator) + "/" + whole(denominator);
            case Datum.Decimal(BigDecimal value) -> bounded(value.unscaledValue(), value);
            case Datum.Real(double value) -> real(value);
            case Datum.Text(String value) -> text(Wording.cut(value, LONGEST));
            case Datum.Char(int codePoint) -> character(Character.toString(codePoint));
            case Datum.Symbol(String name) -> symbol(name);
            case Datum.Items(List<Datum> items) -> items(written(items));
            case Datum.Distinct(List<Datum> items) -> distinct(written(items));
            case Datum.Entries(List<Datum.Entry> entries) ->
                entries(entries.stream()
                        .limit(MOST_ITEMS)
                        .map(entry -> entry(write(entry.key()), write(entry.value())))
                        .toList());
            case Datum.Struct(String type, List<Datum.Field> fields) -> struct(type, fields);
            case Datum.Opaque opaque -> opaque.printed();
        };
    }

    private List<String> written(List<Datum> items) {
        return items.stream().limit(MOST_ITEMS).map(this::write).toList();
    }

    private static String whole(BigInteger value) {
        return bounded(value, value);
    }

    /** To write very many digits takes a processor for long, and nobody reads them. */
    private static String bounded(BigInteger digits, Number value) {
        return digits.bitLength() > MOST_BITS ? "a number of " + digits.bitLength() + " bits" : value.toString();
    }

    abstract String text(String value);

    abstract String distinct(List<String> items);

    abstract String entry(String key, String value);

    abstract String entries(List<String> entries);

    String nothing() {
        return "null";
    }

    String character(String value) {
        return quoted(value, '\'');
    }

    String items(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    String bool(boolean value) {
        return Boolean.toString(value);
    }

    String real(double value) {
        return Double.toString(value);
    }

    String symbol(String name) {
        return name;
    }

    String struct(String type, List<Datum.Field> fields) {
        return fields.stream()
                .map(field -> field.name() + "=" + write(field.value()))
                .collect(Collectors.joining(", ", type + "[", "]"));
    }

    /** The text between quotes, with the escapes that all languages here share. */
    static String quoted(String value, char quote) {
        var text = new StringBuilder().append(quote);
        value.codePoints().forEach(each -> {
            switch (each) {
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (each == quote) {
                        text.append('\\');
                    }
                    text.appendCodePoint(each);
                }
            }
        });
        return text.append(quote).toString();
    }
}
