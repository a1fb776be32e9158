package handin.server.racket;

import handin.server.racket.Datum.Items;
import handin.server.racket.Datum.Symbol;
import handin.server.toml.TomlText;
import java.util.ArrayList;
import java.util.List;

/** From {@code extra-fields} there, lists of name, check and description, to the same here. */
final class FieldTranslation {
    private static final String NONE = "false";
    private static final String HIDDEN = "\"-\"";
    private final List<String> unchecked = new ArrayList<>();

    Setting setting(Datum fields) {
        var rows = fields.elements().stream()
                .map(Datum::elements)
                .filter(parts -> !parts.isEmpty())
                .map(this::row)
                .toList();
        var setting = Setting.of("extra-fields", Toml.list(rows));
        return unchecked.isEmpty()
                ? setting
                : setting.but("without the check of " + String.join(", ", unchecked)
                        + ", which no regular expression of Java says for sure");
    }

    private String row(List<Datum> parts) {
        String name = parts.getFirst().text().orElse("");
        String check = parts.size() > 1 ? check(name, parts.get(1)) : NONE;
        String description =
                parts.size() > 2 ? parts.get(2).text().map(TomlText::quote).orElse(NONE) : NONE;
        return Toml.list(List.of(TomlText.quote(name), check, description));
    }

    private String check(String name, Datum check) {
        if (check.isFalse()) {
            return NONE;
        }
        if (check instanceof Symbol(var dash) && dash.equals("-")) {
            return HIDDEN;
        }
        if (check instanceof Items(var values)
                && values.stream().allMatch(value -> value.text().isPresent())) {
            return Toml.texts(
                    values.stream().flatMap(value -> value.text().stream()).toList());
        }
        return ConfigTranslation.pattern(check).map(TomlText::quote).orElseGet(() -> {
            unchecked.add(name);
            return NONE;
        });
    }
}
