package handin.worker.groovy;

import handin.worker.engine.Mistaken;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.messages.ExceptionMessage;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SimpleMessage;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** Picks the first of the compiler's errors and says it without the compiler's ceremony. */
final class GroovyMistakes {
    private static final Pattern GRAB = Pattern.compile("@Grap(?:es)?\\b|@Grab(?:Config|Exclude|Resolver)?\\b");

    private GroovyMistakes() {}

    static Mistaken of(CompilationFailedException failed, List<SourceFile> files) {
        String main = files.getFirst().name();
        if (!(failed instanceof MultipleCompilationErrorsException several)) {
            return new Mistaken(words(String.valueOf(failed.getMessage())), new Place(main, 0, 0));
        }
        List<? extends Message> errors = several.getErrorCollector().getErrors();
        return errors.stream()
                .map(GroovyMistakes::syntax)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(SyntaxException::getStartLine)
                        .thenComparingInt(SyntaxException::getStartColumn))
                .map(error -> new Mistaken(words(error.getOriginalMessage()), place(error, main, files)))
                .orElseGet(() -> new Mistaken(words(other(errors.getFirst())), new Place(main, 0, 0)));
    }

    /** {@code @Grab} makes the compiler fetch a library, for which it lacks what it needs; of other things that are missing nothing is known. */
    static Mistaken grab(NoClassDefFoundError missing, List<SourceFile> files) {
        if (String.valueOf(missing.getMessage()).contains("ivy")) {
            for (SourceFile file : files) {
                var grab = GRAB.matcher(file.text());
                if (grab.find()) {
                    int line = 1
                            + (int) file.text()
                                    .substring(0, grab.start())
                                    .chars()
                                    .filter(character -> character == '\n')
                                    .count();
                    int column = grab.start() - file.text().lastIndexOf('\n', grab.start());
                    return new Mistaken(
                            grab.group() + " cannot fetch libraries here: do without them",
                            new Place(file.name(), line, column));
                }
            }
        }
        throw missing;
    }

    private static @org.jspecify.annotations.Nullable SyntaxException syntax(Message message) {
        return message instanceof SyntaxErrorMessage error ? error.getCause() : null;
    }

    private static String other(Message message) {
        return switch (message) {
            case ExceptionMessage exception ->
                String.valueOf(exception.getCause().getMessage());
            case SimpleMessage simple -> simple.getMessage();
            default -> "it does not compile";
        };
    }

    private static Place place(SyntaxException error, String main, List<SourceFile> files) {
        String file = error.getSourceLocator();
        boolean known = files.stream().anyMatch(one -> one.name().equals(file));
        return new Place(known ? file : main, Math.max(0, error.getStartLine()), Math.max(0, error.getStartColumn()));
    }

    private static String words(String message) {
        return message.strip();
    }
}
