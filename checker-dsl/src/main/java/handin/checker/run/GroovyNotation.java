package handin.checker.run;

import java.util.List;

/** As Groovy source. */
final class GroovyNotation extends Notation {
    @Override
    String text(String value) {
        return quoted(value, '\'');
    }

    @Override
    String distinct(List<String> items) {
        return items(items) + " as Set";
    }

    @Override
    String entry(String key, String value) {
        return (key.matches("'[A-Za-z_]\\w*'") ? key.substring(1, key.length() - 1) : key) + ": " + value;
    }

    @Override
    String entries(List<String> entries) {
        return entries.isEmpty() ? "[:]" : items(entries);
    }
}
