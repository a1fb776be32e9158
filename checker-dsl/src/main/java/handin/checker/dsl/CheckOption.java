package handin.checker.dsl;

import groovy.lang.Closure;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The options of {@code check(...)}, in the order of the manual. {@link CheckOptions} has their defaults. */
public enum CheckOption implements NamedArgument {
    USERS(
            "users",
            "singles, pairs, pairsOrSingles, pairsOrSinglesWithWarning, teamsInFile(...), a list of teams, or a closure",
            CheckOption::isTeams,
            TeamRule.class,
            Collection.class,
            Closure.class),
    LANGUAGE(
            "language",
            "the name of a language, or a list of its name and level",
            value -> isText(value) || isTexts(value) && !((Collection<?>) value).isEmpty(),
            CharSequence.class,
            Collection.class),
    EVALUATE("evaluate", Words.FLAG, Boolean.class::isInstance, Boolean.class),
    REQUIRES("requires", Words.SOURCES, CheckOption::isSources, Collection.class),
    TEACHPACKS("teachpacks", Words.SOURCES, CheckOption::isSources, Collection.class),
    ALLOWED_REQUIRES(
            "allowedRequires", "a list of names, such as 'java.util.*'", CheckOption::isTexts, Collection.class),
    CREATE_TEXT("createText", Words.FLAG, Boolean.class::isInstance, Boolean.class),
    TEXTUALIZE("textualize", Words.FLAG, Boolean.class::isInstance, Boolean.class),
    UNTABIFY("untabify", Words.FLAG, Boolean.class::isInstance, Boolean.class),
    MAX_WIDTH(
            "maxWidth",
            "a whole number of columns above 0, or null for any width",
            value -> value == null || value instanceof Integer width && width > 0,
            Integer.class),
    OUTPUT("output", "a file name, or null to drop the original", CheckOption::isFileName, CharSequence.class),
    MULTI_FILE(
            "multiFile",
            "true or false, or the suffixes of the files to print, such as 'java' or ['java', 'txt']",
            value -> value instanceof Boolean || isSuffix(value) || isSuffixes(value),
            Boolean.class,
            CharSequence.class,
            Collection.class),
    NAMES_CHECKER(
            "namesChecker",
            "a regular expression, a list of file names, or a closure",
            value -> isPattern(value) || isNames(value) || value instanceof Closure,
            CharSequence.class,
            Pattern.class,
            Collection.class,
            Closure.class),
    MARKUP_PREFIX("markupPrefix", "a text", CheckOption::isText, CharSequence.class),
    PREFIX_PATTERN("prefixPattern", "a regular expression", CheckOption::isPattern, CharSequence.class, Pattern.class),
    STUDENT_LINE("studentLine", "a text", CheckOption::isText, CharSequence.class),
    EXTRA_LINES("extraLines", "a list of texts", CheckOption::isTexts, Collection.class),
    USER_ERROR_MESSAGE(
            "userErrorMessage",
            "a text, in which %s stands for the error, or a closure",
            value -> isText(value) && !isRackets(value) || value instanceof Closure,
            CharSequence.class,
            Closure.class),
    VALUE_PRINTER("valuePrinter", "a closure that makes a text of a value", Closure.class::isInstance, Closure.class),
    COVERAGE("coverage", Words.FLAG, Boolean.class::isInstance, Boolean.class);

    private final Rule rule;

    CheckOption(String key, String takes, Predicate<@Nullable Object> test, Class<?>... types) {
        this.rule = new Rule(key, takes, test, List.of(types));
    }

    static Optional<CheckOption> named(String key) {
        return Arrays.stream(values())
                .filter(option -> option.key().equals(key))
                .findFirst();
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof CharSequence;
    }

    private static boolean isTexts(@Nullable Object value) {
        return value instanceof Collection<?> all && all.stream().allMatch(CheckOption::isText);
    }

    private static boolean isTeams(@Nullable Object value) {
        return value instanceof TeamRule
                || value instanceof Closure
                || value instanceof Collection<?> teams
                        && teams.stream()
                                .allMatch(team -> isText(team) || isTexts(team) && !((Collection<?>) team).isEmpty());
    }

    /** Files beside the checker, by their plain names. */
    private static boolean isSources(@Nullable Object value) {
        return value instanceof Collection<?> files
                && files.stream()
                        .allMatch(file -> file != null
                                && isFileName(file)
                                && !file.toString().endsWith(".jar"));
    }

    /** Racket's hole {@code ~a} and its like would reach students as they stand. */
    private static boolean isRackets(@Nullable Object value) {
        return String.valueOf(value).matches("(?s).*~[aesv].*");
    }

    private static boolean isFileName(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        return isText(value) && value.toString().matches("[^/\\\\.\\x00-\\x1f][^/\\\\\\x00-\\x1f]*");
    }

    private static boolean isSuffix(@Nullable Object value) {
        return value instanceof CharSequence text && text.toString().matches("\\.?[A-Za-z0-9_+-]+");
    }

    private static boolean isSuffixes(@Nullable Object value) {
        return value instanceof Collection<?> all
                && !all.isEmpty()
                && all.stream().allMatch(CheckOption::isSuffix);
    }

    private static boolean isNames(@Nullable Object value) {
        return value instanceof Collection<?> all
                && !all.isEmpty()
                && all.stream().allMatch(name -> name != null && isFileName(name));
    }

    private static boolean isPattern(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            try {
                Pattern.compile(text.toString());
            } catch (PatternSyntaxException expected) {
                return false; // the answer to the question
            }
            return true;
        }
        return value instanceof Pattern;
    }

    private static final class Words {
        static final String FLAG = "true or false";
        static final String SOURCES = "a list of names of source files beside the checker";
    }
}
