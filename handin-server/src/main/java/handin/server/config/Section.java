package handin.server.config;

import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A table of the configuration. A wrong value in it counts as absent and the mistake is kept, so that all mistakes can be told at once. */
final class Section {
    private static final int TOLD = 50;
    private final TomlTable table;
    private final List<TomlMistake> mistakes;

    private Section(TomlTable table, List<TomlMistake> mistakes) {
        this.table = table;
        this.mistakes = mistakes;
    }

    /** The whole file. */
    static Section of(TomlTable table) {
        return new Section(table, new ArrayList<>());
    }

    List<String> keys() {
        return table.keys();
    }

    boolean has(String key) {
        return table.has(key);
    }

    Optional<Object> value(String key) {
        return table.value(key);
    }

    Optional<String> string(String key) {
        return or(Optional.empty(), () -> table.string(key));
    }

    boolean bool(String key, boolean otherwise) {
        return or(otherwise, () -> table.bool(key, otherwise));
    }

    long number(String key, long otherwise, long least, long most) {
        return or(otherwise, () -> table.number(key, otherwise, least, most));
    }

    Optional<List<String>> strings(String key) {
        return or(Optional.empty(), () -> table.strings(key));
    }

    /** A table inside, with only {@linkplain Keys#INSIDE its keys}. */
    Optional<Section> table(String key) {
        return or(Optional.<TomlTable>empty(), () -> table.table(key)).map(inside -> inner(inside, key));
    }

    /** As {@link TomlTable#rows}, each with only {@linkplain Keys#INSIDE its keys}; empty if the key is absent. */
    Optional<List<Section>> rows(String key, List<String> names) {
        return or(Optional.<List<TomlTable>>empty(), () -> table.rows(key, names))
                .map(rows -> rows.stream().map(row -> inner(row, key)).toList());
    }

    /** The text that must be there; empty text if it is not. */
    String required(String key) {
        if (!has(key)) {
            wrong(key, "'" + key + "' is missing here");
        }
        return string(key).orElse("");
    }

    void wrong(String key, String sentence) {
        mistakes.add(table.mistake(key, sentence));
    }

    private <T> T or(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TomlMistake mistake) {
            mistakes.add(mistake);
            return otherwise;
        }
    }

    private Section inner(TomlTable inside, String key) {
        var section = new Section(inside, mistakes);
        Keys.check(section, key);
        return section;
    }

    /** @throws TomlMistake if anything was wrong here or in a table inside */
    void end() {
        if (!mistakes.isEmpty()) {
            throw TomlMistake.together(mistakes.subList(0, Math.min(TOLD, mistakes.size())));
        }
    }
}
