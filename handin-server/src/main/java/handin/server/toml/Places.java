package handin.server.toml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the keys of a TOML text stand. The parser does not keep that, so the lines are read once more, only for the words of mistakes: a key written
 * in an unusual way (dotted, inside an inline table) gets the place of the table around it.
 */
final class Places {
    /** Line and column, both from 1. */
    record Place(int line, int column) {}

    private static final String BARE_OR_QUOTED = "(?:[A-Za-z0-9_-]+|\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*')";
    private static final Pattern KEY = Pattern.compile("^\\s*(" + BARE_OR_QUOTED + ")\\s*=");
    private static final Pattern HEADER = Pattern.compile("^\\s*(\\[\\[?)\\s*(" + BARE_OR_QUOTED + ")\\s*]");

    private final String text;
    private final Map<String, Place> found = new LinkedHashMap<>();
    private final Map<String, Integer> arrays = new HashMap<>();

    Places(String text) {
        this.text = text;
    }

    /** Only now, since a good file is never asked for a place. */
    private void look() {
        String table = "";
        int line = 0;
        for (String words : text.split("\n", -1)) {
            line++;
            Matcher header = HEADER.matcher(words);
            Matcher key = KEY.matcher(words);
            if (header.find()) {
                table = path(header.group(1), bare(header.group(2)));
                found.putIfAbsent(table, new Place(line, header.start(2) + 1));
            } else if (key.find()) {
                found.putIfAbsent(table + "/" + bare(key.group(1)), new Place(line, key.start(1) + 1));
            }
        }
    }

    /** The place of the innermost known part of the path, such as {@code mail}, {@code port}. */
    synchronized Place of(List<String> path) {
        if (found.isEmpty()) {
            look();
        }
        for (int length = path.size(); length > 0; length--) {
            Place place = found.get("/" + String.join("/", path.subList(0, length)));
            if (place != null) {
                return place;
            }
        }
        return new Place(1, 1);
    }

    private String path(String brackets, String name) {
        if (brackets.length() == 1) {
            return "/" + name;
        }
        int index = arrays.merge(name, 0, (old, zero) -> old + 1);
        return "/" + name + "/" + index;
    }

    private static String bare(String key) {
        char first = key.charAt(0);
        return first == '"' || first == '\'' ? key.substring(1, key.length() - 1) : key;
    }
}
