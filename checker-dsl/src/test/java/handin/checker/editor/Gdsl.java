package handin.checker.editor;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** The words as IntelliJ IDEA reads them, in its own language for such things. */
record Gdsl(VerbDocs docs) {
    private static final String HEAD = """
            // Completion for checkers in IntelliJ IDEA, which reads this by itself. Made from the words of the checker language by the build
            // (EditorFilesTest, -Dhandin.update=docs), which also finds out when it is stale.
            """;
    private static final String FILES = "pathRegexp: '.*/checker[.]groovy'";

    String text(List<Word> top, List<Word> check, List<Word> around) {
        return HEAD
                + "contributor(context(" + FILES + ", scope: scriptScope())) {\n" + lines(top, "    ") + "}\n"
                + "contributor(context(" + FILES + ", scope: closureScope())) {\n"
                + "    if (enclosingCall('check')) {\n" + lines(check, "        ") + "    }\n"
                + "    if (enclosingCall('pre') || enclosingCall('post')) {\n" + lines(around, "        ") + "    }\n"
                + "}\n";
    }

    private String lines(List<Word> words, String indent) {
        return words.stream().map(word -> indent + line(word) + "\n").collect(Collectors.joining());
    }

    private String line(Word word) {
        String type = word.method().getReturnType().getCanonicalName();
        String head = "name: '" + word.name() + "', type: '" + type + "'";
        String doc = ", doc: '" + docs.of(word.method()).replace("\\", "\\\\").replace("'", "\\'") + "')";
        if (word.isProperty()) {
            return "property(" + head + doc;
        }
        String params = word.positional().stream().map(Gdsl::parameter).collect(Collectors.joining(", "));
        String named = word.named().stream()
                .map(each -> "parameter(name: '" + each.value() + "', type: '"
                        + each.type().getCanonicalName() + "')")
                .collect(Collectors.joining(", "));
        return "method(" + head
                + (params.isEmpty() ? "" : ", params: [" + params + "]")
                + (named.isEmpty() ? "" : ", namedParams: [" + named + "]")
                + doc;
    }

    private static String parameter(Parameter parameter) {
        return parameter.getName() + ": '" + parameter.getType().getCanonicalName() + "'";
    }
}
