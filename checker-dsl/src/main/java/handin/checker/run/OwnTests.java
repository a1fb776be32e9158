package handin.checker.run;

import handin.checker.eval.Language;
import java.util.regex.Pattern;

/** Counts the tests that students wrote, by looking at the text: {@code check-expect} and its kin in Lisps, {@code assert} elsewhere. */
final class OwnTests {
    private static final Pattern LISP = Pattern.compile("\\((?:check-[a-z-]+|test)(?=[\\s(\\[])");
    private static final Pattern OTHERS = Pattern.compile("\\bassert(?:[A-Z]\\w*)?\\b");

    /** Characters of a test that are looked at; nobody writes longer ones by hand. */
    private static final int LONGEST = 2000;

    private OwnTests() {}

    /** How many tests use {@code name}. */
    static int count(Language language, String text, String name) {
        String code = Code.of(language, text);
        boolean lisp = language.engine().equals("scheme");
        var uses = Pattern.compile("(?<![\\w?!*<>=/+-])" + Pattern.quote(name) + "(?![\\w?!*<>=/+-])");
        if (!lisp) {
            uses = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)");
        }
        var tests = (lisp ? LISP : OTHERS).matcher(code);
        int count = 0;
        while (tests.find()) {
            String test = code.substring(tests.start(), Math.min(code.length(), tests.start() + LONGEST));
            int begin = tests.end() - tests.start();
            int end = lisp ? closing(test, 0) : statement(test, begin);
            count += uses.matcher(test.substring(begin, end)).find() ? 1 : 0;
        }
        return count;
    }

    /** Where the parenthesis at {@code open} is closed, or the end. */
    static int closing(String code, int open) {
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            depth += switch (code.charAt(i)) {
                case '(', '[' -> 1;
                case ')', ']' -> -1;
                default -> 0;
            };
            if (depth == 0) {
                return i;
            }
        }
        return code.length();
    }

    /** Up to the semicolon, or the end of the line on which no parenthesis is open. */
    private static int statement(String code, int from) {
        int depth = 0;
        for (int i = from; i < code.length(); i++) {
            char each = code.charAt(i);
            depth += each == '(' || each == '[' || each == '{' ? 1 : each == ')' || each == ']' || each == '}' ? -1 : 0;
            if (depth < 0 || each == ';' || each == '\n' && depth == 0) {
                return i;
            }
        }
        return code.length();
    }
}
