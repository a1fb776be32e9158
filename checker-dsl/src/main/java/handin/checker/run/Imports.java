package handin.checker.run;

import handin.checker.eval.Language;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds a program to the libraries it may use, by its lines that say what it uses ({@code import}, {@code require}). This teaches, it does not guard:
 * that is the sandbox's work.
 */
final class Imports {
    private static final Pattern OTHERS =
            Pattern.compile("^[ \\t]*import\\s+(?:static\\s+)?([\\w.]+(?:\\.\\*)?)", Pattern.MULTILINE);
    private static final Pattern LISP = Pattern.compile("\\((?:import|require)(?=[\\s(])");
    private static final Pattern LISP_NAME = Pattern.compile("\\([^()]*+\\)|[^\\s()]++");

    private Imports() {}

    /** @throws Refused at the first that is not allowed */
    static void check(Language language, String text, List<String> allowed) {
        String code = Code.of(language, text);
        if (!language.engine().equals("scheme")) {
            var found = OTHERS.matcher(code);
            while (found.find()) {
                check(found.group(1), Code.line(code, found.start(1)), allowed);
            }
            return;
        }
        var found = LISP.matcher(code);
        while (found.find()) {
            // The names as they were written: a library may be named by a text.
            int end = OwnTests.closing(code, found.start());
            var names = LISP_NAME.matcher(text).region(found.end(), end);
            while (names.find()) {
                check(names.group(), Code.line(code, names.start()), allowed);
            }
        }
    }

    private static void check(String name, int line, List<String> allowed) {
        boolean fits = allowed.stream()
                .anyMatch(each -> each.equals(name)
                        || each.endsWith(".*")
                                && name.startsWith(each.substring(0, each.length() - 1))
                                && name.indexOf('.', each.length() - 1) < 0);
        if (!fits) {
            throw allowed.isEmpty()
                    ? new Refused(Sentence.REQUIRE_NONE_ALLOWED, line, name)
                    : new Refused(Sentence.REQUIRE_NOT_ALLOWED, line, name, String.join(", ", allowed));
        }
    }
}
