package handin.server.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** A table of a TOML file. Each question names a key and the type that is wanted; a value of another type is a {@link TomlMistake} at its place. */
public final class TomlTable {
    private static final TomlMapper MAPPER = new TomlMapper();

    private final Source source;
    private final List<String> path;
    private final JsonNode node;

    private TomlTable(Source source, List<String> path, JsonNode node) {
        this.source = source;
        this.path = path;
        this.node = node;
    }

    /**
     * Reads a whole file. A byte order mark, as editors of Windows put it, is none of the text.
     *
     * @param file its name as people know it, for mistakes
     * @throws TomlMistake if it is not TOML
     */
    public static TomlTable parse(String file, String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        try {
            JsonNode root = text.isBlank() ? JsonNodeFactory.instance.objectNode() : MAPPER.readTree(text);
            Nesting.tooDeep(root).ifPresent(key -> {
                throw new TomlMistake(file, 1, 1, "'" + key + "' is more than " + Nesting.DEEPEST + " tables deep");
            });
            return new TomlTable(new Source(file, text), List.of(), root);
        } catch (JacksonException e) {
            var at = Places.at(
                    text, e.getLocation() == null ? 0 : e.getLocation().getCharOffset());
            throw new TomlMistake(
                    file, at.line(), at.column(), "this is not TOML: " + firstLine(e.getOriginalMessage()));
        }
    }

    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** Any value as Java has it: String, Boolean, Integer, Long, Double, List, Map. */
    public Optional<Object> value(String key) {
        return find(key).map(value -> MAPPER.convertValue(value, Object.class));
    }

    public Optional<String> string(String key) {
        return find(key).map(value -> {
            if (!value.isString()) {
                throw mistake(key, "'" + key + "' must be text in quotes");
            }
            return value.stringValue();
        });
    }

    public boolean bool(String key, boolean otherwise) {
        return find(key)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw mistake(key, "'" + key + "' must be true or false");
                    }
                    return value.booleanValue();
                })
                .orElse(otherwise);
    }

    /** A whole number between least and most, both inclusive. */
    public long number(String key, long otherwise, long least, long most) {
        return find(key)
                .map(value -> {
                    boolean fits = value.isIntegralNumber() && value.canConvertToLong();
                    if (!fits || value.longValue() < least || value.longValue() > most) {
                        throw mistake(key, "'" + key + "' must be a whole number from " + least + " to " + most);
                    }
                    return value.longValue();
                })
                .orElse(otherwise);
    }

    public Optional<List<String>> strings(String key) {
        return find(key).map(value -> {
            var texts = new ArrayList<String>();
            for (JsonNode element : value) {
                if (element.isString()) {
                    texts.add(element.stringValue());
                }
            }
            if (!value.isArray() || texts.size() != value.size()) {
                throw mistake(key, "'" + key + "' must be a list of texts, such as [\"hw1\", \"hw2\"]");
            }
            return List.copyOf(texts);
        });
    }

    public Optional<TomlTable> table(String key) {
        return find(key).map(value -> {
            if (!value.isObject()) {
                throw mistake(key, "'" + key + "' must be a table, written [" + key + "]");
            }
            return inner(value, key);
        });
    }

    /**
     * A list whose elements are tables, or arrays that are short for them.
     *
     * @param names what the elements of a short array are called, in order; {@code false} in it stands for an absent value
     */
    public Optional<List<TomlTable>> rows(String key, List<String> names) {
        return find(key).map(value -> {
            if (!value.isArray()) {
                throw mistake(key, "'" + key + "' must be a list");
            }
            var rows = new ArrayList<TomlTable>();
            for (JsonNode element : value) {
                rows.add(inner(row(key, element, names), key, String.valueOf(rows.size())));
            }
            return List.copyOf(rows);
        });
    }

    /** A mistake at the place of the key; to be thrown. */
    public TomlMistake mistake(String key, String sentence) {
        var at = source.places().of(append(path, key));
        return new TomlMistake(source.file(), at.line(), at.column(), sentence);
    }

    private JsonNode row(String key, JsonNode element, List<String> names) {
        if (element.isObject()) {
            return element;
        }
        if (!element.isArray() || element.size() > names.size()) {
            throw mistake(key, "each of '" + key + "' must be a table or a list of " + String.join(", ", names));
        }
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < element.size(); i++) {
            JsonNode part = element.get(i);
            if (!part.isBoolean() || part.booleanValue()) {
                table.set(names.get(i), part);
            }
        }
        return table;
    }

    private TomlTable inner(JsonNode value, String... keys) {
        return new TomlTable(source, append(path, keys), value);
    }

    private Optional<JsonNode> find(String key) {
        return Optional.ofNullable(node.get(key));
    }

    private static List<String> append(List<String> path, String... keys) {
        var longer = new ArrayList<>(path);
        longer.addAll(List.of(keys));
        return List.copyOf(longer);
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("it cannot be read");
    }
}
