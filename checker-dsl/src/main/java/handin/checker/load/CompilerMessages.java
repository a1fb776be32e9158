package handin.checker.load;

import handin.checker.model.CheckerMistakes.Mistake;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.messages.ExceptionMessage;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SimpleMessage;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;

/** Reads what the Groovy compiler had to say. */
final class CompilerMessages {
    private static final String CHECKING = "[Static type checking] - ";
    private static final Pattern UNKNOWN_CLASS = Pattern.compile("^unable to resolve class ([\\w.]+)");

    private CompilerMessages() {}

    /** All mistakes, by place. What was no mistake in the script is thrown. */
    static List<Mistake> read(CompilationFailedException failure, String name) {
        if (!(failure instanceof MultipleCompilationErrorsException all)) {
            return List.of(new Mistake(name, 1, 1, String.valueOf(failure.getMessage())));
        }
        return sorted(all.getErrorCollector().getErrors().stream().map(message -> mistake(message, name)));
    }

    static List<Mistake> sorted(Stream<Mistake> mistakes) {
        return mistakes.distinct()
                .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                .toList();
    }

    /** Names of the classes that could not be found. */
    static Set<String> unknownClasses(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> UNKNOWN_CLASS.matcher(mistake.sentence()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Mistake mistake(Message message, String name) {
        return switch (message) {
            case SyntaxErrorMessage syntax -> {
                var cause = syntax.getCause();
                yield new Mistake(
                        name,
                        Math.max(1, cause.getStartLine()),
                        Math.max(1, cause.getStartColumn()),
                        sentence(cause.getOriginalMessage()));
            }
            case ExceptionMessage thrown -> throw ours(thrown.getCause());
            case SimpleMessage simple -> new Mistake(name, 1, 1, simple.getMessage());
            default -> new Mistake(name, 1, 1, message.toString());
        };
    }

    /** The compiler wraps up even what our own rules throw; no author can mend that. */
    private static RuntimeException ours(Exception cause) {
        return cause instanceof RuntimeException own
                ? own
                : new IllegalStateException("while a script was compiled", cause);
    }

    private static String sentence(String message) {
        if (message.startsWith(CHECKING)) {
            return message.substring(CHECKING.length()).strip();
        }
        String trimmed = message.strip();
        return trimmed.isEmpty()
                ? "syntax error"
                : trimmed.substring(0, 1).toLowerCase(Locale.ROOT) + trimmed.substring(1);
    }
}
