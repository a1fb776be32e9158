package handin.checker.run;

import java.util.List;

/** Texts and characters as Java source, the rest as Java prints it. */
final class JavaNotation extends Notation {
    @Override
    String text(String value) {
        return quoted(value, '"');
    }

    @Override
    String distinct(List<String> items) {
        return items(items);
    }

    @Override
    String entry(String key, String value) {
        return key + "=" + value;
    }

    @Override
    String entries(List<String> entries) {
        return "{" + String.join(", ", entries) + "}";
    }
}
