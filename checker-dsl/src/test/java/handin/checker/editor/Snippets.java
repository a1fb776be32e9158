package handin.checker.editor;

import handin.checker.dsl.CheckOption;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;

/** The words as Visual Studio Code reads them: snippets, which need no extension. */
record Snippets(VerbDocs docs) {
    String text(List<Word> words) {
        var all = new TreeMap<String, Map<String, String>>();
        for (CheckOption option : CheckOption.values()) {
            all.put(
                    "check(" + option.key() + ":)",
                    snippet(option.key(), option.key() + ": ${1:value}", "Takes " + option.takes() + "."));
        }
        words.forEach(word -> all.put(word.usage(), snippet(word.name(), body(word), docs.of(word.method()))));
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private static Map<String, String> snippet(String prefix, String body, String description) {
        return new TreeMap<>(Map.of("scope", "groovy", "prefix", prefix, "body", body, "description", description));
    }

    private static String body(Word word) {
        if (word.isProperty()) {
            return word.name();
        }
        var arguments = new ArrayList<String>();
        int at = 1;
        for (Parameter parameter : word.positional()) {
            if (!(word.takesClosure() && parameter.equals(word.positional().getLast()))) {
                arguments.add(hole(at++, parameter));
            }
        }
        if (!word.named().isEmpty()) {
            String names = word.named().stream().map(each -> each.value()).collect(Collectors.joining(","));
            arguments.add("${" + at + "|" + names + "|}: ${" + (at + 1) + ":value}");
        }
        String given = String.join(", ", arguments);
        if (word.takesClosure()) {
            return word.name() + (given.isEmpty() ? "" : "(" + given + ")") + " {\n    $0\n}";
        }
        return given.isEmpty() ? word.name() + "()" : word.name() + " " + given;
    }

    private static String hole(int at, Parameter parameter) {
        String hole = "${" + at + ":" + parameter.getName() + "}";
        Class<?> type = parameter.getType();
        if (type == String.class || type == CharSequence.class || type == String[].class) {
            return "'" + hole + "'";
        }
        return type == List.class ? "[" + hole + "]" : hole;
    }
}
