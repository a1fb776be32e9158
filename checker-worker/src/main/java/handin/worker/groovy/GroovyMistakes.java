package handin.worker.groovy;

import handin.worker.engine.Mistaken;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.messages.ExceptionMessage;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SimpleMessage;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** Picks the first of the compiler's errors and says it without the compiler's ceremony. */
final class GroovyMistakes {
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
