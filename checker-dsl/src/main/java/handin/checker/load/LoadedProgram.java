package handin.checker.load;

import groovy.lang.Binding;
import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.Blocks;
import handin.checker.dsl.CheckerProgram;
import handin.checker.dsl.CheckerScript;
import handin.checker.model.CheckerMistakes.Mistake;
import java.util.Optional;
import org.codehaus.groovy.runtime.InvokerHelper;

/** A script's class, with what is needed to point at its lines. */
record LoadedProgram(Class<? extends CheckerScript> script, String name, String file, ScriptPlaces places)
        implements CheckerProgram {
    @Override
    public Blocks capture() {
        return CheckerScript.capture((CheckerScript) InvokerHelper.createScript(script, new Binding()));
    }

    @Override
    public Optional<Mistake> blame(Throwable thrown) {
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

    Mistake atCheck(String sentence) {
        return new Mistake(name, places.checkLine(), places.column(places.checkLine()), sentence);
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
