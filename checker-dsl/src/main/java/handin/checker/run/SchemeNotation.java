package handin.checker.run;

import handin.worker.wire.Datum;
import java.util.List;
import java.util.stream.Collectors;

/** As Scheme's {@code write} does it. */
class SchemeNotation extends Notation {
    @Override
    String nothing() {
        return "(void)";
    }

    @Override
    String bool(boolean value) {
        return value ? "#t" : "#f";
    }

    @Override
    String real(double value) {
        if (Double.isNaN(value)) {
            return "+nan.0";
        }
        return Double.isInfinite(value) ? (value > 0 ? "+inf.0" : "-inf.0") : Double.toString(value);
    }

    @Override
    String text(String value) {
        return quoted(value, '"');
    }

    @Override
    String character(String value) {
        return switch (value) {
            case " " -> "#\\space";
            case "\n" -> "#\\newline";
            case "\t" -> "#\\tab";
            default -> "#\\" + value;
        };
    }

    @Override
    String items(List<String> items) {
        return items.stream().collect(Collectors.joining(" ", "(", ")"));
    }

    @Override
    String distinct(List<String> items) {
        return items(items);
    }

    @Override
    String entry(String key, String value) {
        return "(" + key + " . " + value + ")";
    }

    @Override
    String entries(List<String> entries) {
        return items(entries);
    }

    @Override
    String struct(String type, List<Datum.Field> fields) {
        return fields.stream()
                .map(field -> " " + write(field.value()))
                .collect(Collectors.joining("", "(" + maker(type), ")"));
    }

    String maker(String type) {
        return type;
    }
}
