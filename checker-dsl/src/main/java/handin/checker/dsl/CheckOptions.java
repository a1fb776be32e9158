package handin.checker.dsl;

import groovy.lang.Closure;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check(...)} was given, with defaults filled in; empty where the default depends on the language.
 *
 * @param language name and perhaps level; present if {@code evaluate}
 * @param multiFile empty: a submission is one file
 * @param maxWidth in columns; empty: any width
 * @param extraLines lines for the head of the printout; empty: the usual one
 * @param requires names of files beside the checker that are evaluated with the submission
 * @param allowedRequires what the submission may import; empty: anything
 * @param valuePrinter makes the texts of values for sentences
 */
public record CheckOptions(
        TeamRule users,
        Optional<List<String>> language,
        boolean evaluate,
        boolean createText,
        boolean textualize,
        boolean untabify,
        Optional<Integer> maxWidth,
        Original output,
        Optional<ManyFiles> multiFile,
        Optional<String> markupPrefix,
        Optional<Pattern> prefixPattern,
        String studentLine,
        Optional<List<String>> extraLines,
        Optional<ErrorReply> userErrorMessage,
        boolean coverage,
        List<String> requires,
        Optional<List<String>> allowedRequires,
        Optional<Closure<?>> valuePrinter) {

    /** What becomes of the file as it came. */
    public sealed interface Original {
        /** Kept as {@code hw.} and the language's suffix. */
        record KeptAsUsual() implements Original {}

        record Kept(String name) implements Original {}

        record Dropped() implements Original {}
    }

    /** What a student hears whose program does not run. */
    public sealed interface ErrorReply {
        /** A text in which {@code %s} stands for the error. */
        record Text(String template) implements ErrorReply {}

        /** Called with the error; if it returns, the checker goes on. */
        record Asked(Closure<?> closure) implements ErrorReply {}
    }

    /**
     * Reads the options.
     *
     * @throws AuthorMistake for an unknown option, a value of the wrong kind, or a missing language
     */
    static CheckOptions of(Map<String, ?> given) {
        var values = new EnumMap<CheckOption, @Nullable Object>(CheckOption.class);
        given.forEach((key, value) -> values.put(option(key, value), value));
        var reader = new OptionReader(values);
        CheckOptions options = reader.read();
        if (options.evaluate && options.language.isEmpty()) {
            throw new AuthorMistake(
                    "check needs language: the language to evaluate submissions in, or evaluate: false");
        }
        Contradiction.among(values).stream().findFirst().ifPresent(found -> {
            throw new AuthorMistake(found.sentence());
        });
        if (values.get(CheckOption.NAMES_CHECKER) != null && options.multiFile.isEmpty()) {
            throw new AuthorMistake("namesChecker needs multiFile: without it, a submission is one file");
        }
        return options;
    }

    private static CheckOption option(String key, @Nullable Object value) {
        CheckOption option = CheckOption.named(key).orElseThrow(() -> new AuthorMistake("check has no option " + key));
        if (!option.accepts(value)) {
            throw new AuthorMistake(key + " takes " + option.takes() + ", not " + value);
        }
        return option;
    }

    /** A text or a list of texts, as a list. */
    static List<String> texts(Object value) {
        return value instanceof Collection<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }
}
