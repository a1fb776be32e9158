package handin.server.store;

import handin.server.toml.TomlTable;
import handin.server.toml.TomlText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who of a team has agreed to hand in together, kept in the file {@code .members} for staff to read. A team without this file is one of which all agreed.
 *
 * @param agreed since when, by username
 * @param asked when they were written to, by username
 */
record Members(SortedMap<String, String> agreed, SortedMap<String, String> asked) {
    static final String FILE = ".members";

    Members {
        agreed = Collections.unmodifiableSortedMap(new TreeMap<>(agreed));
        asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
    }

    static Members none() {
        return new Members(Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    Members agreeing(Collection<String> names) {
        return new Members(with(agreed, names), asked);
    }

    Members asking(Collection<String> names) {
        return new Members(agreed, with(asked, names));
    }

    Members leaving(String name) {
        var left = new TreeMap<>(agreed);
        left.remove(name);
        return new Members(left, asked);
    }

    private static SortedMap<String, String> with(SortedMap<String, String> before, Collection<String> names) {
        var after = new TreeMap<>(before);
        names.forEach(name -> after.putIfAbsent(name, Instant.now().toString()));
        return after;
    }

    byte[] toBytes() {
        var text = new StringBuilder(
                "# Who of this team has agreed to hand in together, and who was asked; the server writes it.\n");
        table(text.append("[agreed]\n"), agreed);
        table(text.append("\n[asked]\n"), asked);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(StringBuilder text, SortedMap<String, String> times) {
        times.forEach((name, time) -> text.append(TomlText.quote(name))
                .append(" = ")
                .append(TomlText.quote(time))
                .append('\n'));
    }

    /** @throws handin.server.toml.TomlMistake if somebody wrote something else there */
    static Members parse(byte[] bytes) {
        TomlTable file = TomlTable.parse(FILE, new String(bytes, StandardCharsets.UTF_8));
        return new Members(times(file, "agreed"), times(file, "asked"));
    }

    private static SortedMap<String, String> times(TomlTable file, String key) {
        var times = new TreeMap<String, String>();
        file.table(key)
                .ifPresent(table -> table.keys()
                        .forEach(name -> times.put(name, table.string(name).orElse(""))));
        return times;
    }
}
