package handin.checker.load;

import groovy.lang.Binding;
import groovy.lang.Script;
import handin.checker.dsl.AuthorMistake;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.CheckerMistakes.Mistake;
import java.util.List;
import java.util.Optional;
import org.codehaus.groovy.runtime.InvokerHelper;

/** A script's class, with what is needed to point at its lines. */
record CompiledScript<S extends Script>(Class<? extends S> type, String name, String file, ScriptPlaces places) {
    /** A new instance that has not run. */
    S instance() {
        return type.cast(InvokerHelper.createScript(type, new Binding()));
    }

    Optional<Mistake> blame(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (isScript(frame)) {
                int line = Math.max(1, frame.getLineNumber());
                return Optional.of(new Mistake(name, line, places.column(line), sentence(thrown)));
            }
            if (frame.getClassName().startsWith("handin.") && !(thrown instanceof AuthorMistake)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What running the script for the first time threw, as the author is to be told; what our own code threw is no mistake of the author's. */
    RuntimeException refusal(Throwable thrown) {
        return blame(thrown)
                .<RuntimeException>map(mistake -> new CheckerMistakes(List.of(mistake)))
                .orElseGet(() -> new IllegalStateException("loading " + name, thrown));
    }

    private boolean isScript(StackTraceElement frame) {
        return file.equals(frame.getFileName()) && frame.getLineNumber() > 0;
    }

    private static String sentence(Throwable thrown) {
        if (thrown instanceof AuthorMistake mistake) {
            return mistake.sentence();
        }
        String type = thrown.getClass().getSimpleName();
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? type : type + ": " + message.split("\nPossible solutions", 2)[0];
    }
}
