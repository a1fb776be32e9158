package handin.worker.scheme;

import handin.worker.engine.Failures;
import handin.worker.engine.Lines;
import handin.worker.engine.Mistaken;
import handin.worker.engine.PlacedText;
import handin.worker.engine.Printing;
import handin.worker.engine.SubmissionEngine;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Value;
import java.util.List;
import java.util.Set;
import javax.script.ScriptException;
import org.jspecify.annotations.Nullable;

/** Scheme on Kawa: plain where the level is empty, else one of the teaching languages. */
public final class SchemeEngine extends SubmissionEngine {
    private final Kawa kawa = new Kawa();

    public SchemeEngine() {
        super("scheme", "3.1.1", "scm");
    }

    @Override
    public void load(Load submission) throws ScriptException {
        guarded(() -> {
            SourceFile file = submission.files().getFirst();
            PlacedText text = Writer.write(Reader.read(file));
            var module = kawa.compile(text, file.name());
            kawa.run(new SchemeLoader(kawa.runtime(), module.classes()).loadClass(module.main()));
            return "";
        });
    }

    @Override
    protected @Nullable Object evaluate(String expression) throws Throwable {
        return kawa.evaluate(Writer.write(Reader.read(new SourceFile(Mistaken.EXPRESSION, expression))));
    }

    @Override
    public Description describe(String subject, boolean expression) throws ScriptException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Value value(@Nullable Object result) {
        return new Value(new SchemeData().datum(result), Printing.cut(String.valueOf(result)));
    }

    @Override
    public Failure failure(Throwable thrown) {
        return Failures.of(thrown, Failures.message(thrown), Set.of(), Lines.PLAIN);
    }

    @Override
    public List<Place> uncovered() {
        return List.of();
    }
}
