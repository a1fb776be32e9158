package handin.server.toml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a TOML text that are written as {@code [name]} with their keys below, to be changed one by one. Changing one touches nothing but the
 * values that change: comments, order, the way of writing and all other tables stay as people wrote them.
 */
public final class TomlSections {
    private record Span(int start, int end) {}

    private final String text;
    private final Map<String, Span> spans = new LinkedHashMap<>();

    /** @param text good TOML, as {@link TomlTable#parse} has found it to be */
    public TomlSections(String text) {
        this.text = text;
        String name = "";
        int start = 0;
        for (Statement statement : Statements.of(text)) {
            if (statement.kind() == Statement.Kind.HEADER) {
                name = statement.key().size() == 1 ? statement.key().getFirst() : "";
                start = statement.start();
                spans.put(name, new Span(start, statement.end()));
            } else if (statement.kind() == Statement.Kind.VALUE && spans.containsKey(name)) {
                spans.put(name, new Span(start, statement.end()));
            }
        }
    }

    /** False for a table written in another way: inline, or by dotted keys. */
    public boolean has(String name) {
        return spans.containsKey(name);
    }

    /** The lines of a table that is there, from its header to its last key: a TOML text too. */
    public String lines(String name) {
        Span span = spans.getOrDefault(name, new Span(0, 0));
        return text.substring(span.start(), span.end());
    }

    /** The whole text with other lines for some of its tables. */
    public String with(Map<String, String> changed) {
        var whole = new StringBuilder(text.length() + 1024);
        int done = 0;
        for (Map.Entry<String, Span> section : spans.entrySet()) {
            String lines = changed.get(section.getKey());
            if (lines != null) {
                whole.append(text, done, section.getValue().start()).append(lines);
                done = section.getValue().end();
            }
        }
        return whole.append(text, done, text.length()).toString();
    }

    /** The lines of a table with a text for a key: in place of the old value, or on a line of its own after the last key. */
    public static String set(String lines, String key, String value) {
        for (Statement statement : Statements.of(lines)) {
            if (statement.kind() == Statement.Kind.VALUE && statement.key().equals(List.of(key))) {
                return lines.substring(0, statement.valueStart())
                        + TomlText.quote(value)
                        + lines.substring(statement.valueEnd());
            }
        }
        String newline = lines.contains("\r\n") ? "\r\n" : "\n";
        String before = lines.endsWith("\n") ? lines : lines + newline;
        return before + TomlText.quote(key) + " = " + TomlText.quote(value) + newline;
    }
}
