package handin.server.client;

import handin.checker.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a course wants to know of its students.
 *
 * @param names in the server's order
 */
record Fields(List<String> names) {
    /** @throws Broken if a student gave a field that the course does not have */
    void mustKnow(Set<String> given) {
        for (String name : given) {
            if (!names.contains(name)) {
                throw new Broken(Sentence.FIELD_UNKNOWN, name, String.join(", ", names));
            }
        }
    }

    /** A value for each; asked for if not given. */
    List<String> all(Map<String, String> given, Surroundings around) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            String value = given.get(name);
            values.add(value != null ? value : asked(name, around));
        }
        return values;
    }

    private static String asked(String name, Surroundings around) {
        return around.ask(Shown.safely(name) + ": ").orElseThrow(() -> new Broken(Sentence.CLIENT_NO_FIELD, name));
    }

    /** A value for each that changes; the protocol has "keep" as the empty text. */
    List<String> changed(Map<String, String> given) {
        return names.stream().map(name -> given.getOrDefault(name, "")).toList();
    }
}
