package handin.server.racket;

import handin.server.racket.Datum.Items;
import handin.server.racket.Datum.Other;
import handin.server.racket.Datum.Real;
import handin.server.racket.Datum.Regexp;
import handin.server.racket.Datum.Symbol;
import handin.server.racket.Datum.Text;
import handin.server.racket.Datum.Truth;
import handin.server.racket.Datum.Whole;
import handin.server.toml.TomlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Data of Racket's as values of TOML. */
final class Toml {
    private static final int LARGEST = 63;

    private Toml() {}

    /** Empty if TOML has no such value. A symbol becomes a text. */
    static Optional<String> of(Datum datum) {
        return switch (datum) {
            case Symbol(var name) -> Optional.of(TomlText.quote(name));
            case Text(var value) -> Optional.of(TomlText.quote(value));
            case Whole(var value) when value.bitLength() <= LARGEST -> Optional.of(value.toString());
            case Real(double value) when Double.isFinite(value) -> Optional.of(Double.toString(value));
            case Truth(boolean value) -> Optional.of(String.valueOf(value));
            case Items(var items) -> all(items);
            case Whole any -> Optional.empty();
            case Real any -> Optional.empty();
            case Regexp any -> Optional.empty();
            case Other any -> Optional.empty();
        };
    }

    static String list(Collection<String> values) {
        return "[" + String.join(", ", values) + "]";
    }

    static String texts(Collection<String> texts) {
        return list(texts.stream().map(TomlText::quote).toList());
    }

    private static Optional<String> all(List<Datum> items) {
        var values = new ArrayList<String>();
        for (Datum item : items) {
            Optional<String> value = of(item);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(list(values));
    }
}
