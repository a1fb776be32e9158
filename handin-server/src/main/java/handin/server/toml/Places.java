package handin.server.toml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of a TOML text stand. The parser does not keep that, so the text is read once more, only for the words of mistakes. It is TOML by
 * then; what is none all the same ends the reading, never throws.
 */
final class Places {
    /** Line and column, both from 1. */
    record Place(int line, int column) {}

    private final Map<List<String>, Place> found = new HashMap<>();
    private final Map<List<String>, Integer> arrays = new HashMap<>();
    private final Cursor at;

    Places(String text) {
        at = new Cursor(text);
        List<String> table = List.of();
        for (at.toNextLine(); !at.ended(); at.toNextLine()) {
            int before = at.offset();
            if (at.peek() == '[') {
                table = header();
            } else {
                entry(table);
            }
            if (at.offset() == before) {
                return;
            }
        }
    }

    /** Where an offset lies. The parser's own lines also end at form feeds and at separators that editors show as a letter. */
    static Place at(String text, long offset) {
        String before = text.substring(0, (int) Math.clamp(offset, 0, text.length()));
        int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }

    /** The place of the innermost known part of the path, such as {@code mail}, {@code port}. */
    Place of(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            Place place = found.get(path.subList(0, length));
            if (place != null) {
                return place;
            }
        }
        return new Place(1, 1);
    }

    private List<String> header() {
        boolean array = at.takeAll('[') > 1;
        List<String> path = List.of();
        Key key = key();
        while (key != null) {
            path = longer(path, key.name());
            boolean last = !at.take('.');
            if (array && last) {
                found.putIfAbsent(path, key.place());
                path = longer(path, String.valueOf(arrays.merge(path, 0, (old, zero) -> old + 1)));
            } else if (arrays.containsKey(path)) {
                path = longer(path, String.valueOf(arrays.get(path)));
            }
            found.putIfAbsent(path, key.place());
            key = last ? null : key();
        }
        at.takeAll(']');
        return path;
    }

    /** {@code key.key = value}. */
    private void entry(List<String> table) {
        List<String> path = table;
        Key key = key();
        while (key != null) {
            path = longer(path, key.name());
            found.putIfAbsent(path, key.place());
            key = at.take('.') ? key() : null;
        }
        if (at.take('=')) {
            value(path);
        }
    }

    private void value(List<String> path) {
        at.toNextWord();
        switch (at.peek()) {
            case '"', '\'' -> at.text();
            case '[' -> elements(path);
            case '{' -> entries(path);
            default -> at.bareValue();
        }
    }

    private void elements(List<String> path) {
        at.take('[');
        for (int index = 0; ; index++) {
            at.toNextLine();
            if (at.ended() || at.take(']')) {
                return;
            }
            List<String> element = longer(path, String.valueOf(index));
            found.putIfAbsent(element, at.place());
            int before = at.offset();
            value(element);
            at.toNextLine();
            at.take(',');
            if (at.offset() == before) {
                return;
            }
        }
    }

    private void entries(List<String> path) {
        at.take('{');
        for (at.toNextLine(); !at.ended() && !at.take('}'); at.toNextLine()) {
            int before = at.offset();
            entry(path);
            at.toNextLine();
            at.take(',');
            if (at.offset() == before) {
                return;
            }
        }
    }

    private @Nullable Key key() {
        at.toNextWord();
        Place place = at.place();
        String name = at.key();
        return name.isEmpty() ? null : new Key(name, place);
    }

    private static List<String> longer(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private record Key(String name, Place place) {}
}
