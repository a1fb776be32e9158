package handin.server.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How deep tables and lists lie in one another. The parser bounds brackets and braces, but a key with ten thousand dots is as deep as that. */
final class Nesting {
    static final int DEEPEST = 100;

    private Nesting() {}

    /** The first key whose value is deeper than anybody reads. */
    static Optional<String> tooDeep(JsonNode root) {
        return root.properties().stream()
                .filter(entry -> isDeep(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Level by level, since what is asked is whether a recursion would end. */
    private static boolean isDeep(JsonNode value) {
        List<JsonNode> level = List.of(value);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            var below = new ArrayList<JsonNode>();
            level.forEach(node -> node.values().forEach(below::add));
            level = below;
        }
        return !level.isEmpty();
    }
}
