package handin.worker.scheme;

import handin.worker.engine.Failures;
import handin.worker.engine.Lines;
import handin.worker.engine.Mistaken;
import handin.worker.engine.PlacedText;
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

/**
 * Scheme on Kawa: plain where the level is empty, else one of the teaching languages, whose checks run after the definitions. Further
 * files come before the main one, as if written at its head.
 */
public final class SchemeEngine extends SubmissionEngine {
    private final Kawa kawa = new Kawa();
    private final Checks checks = new Checks();
    private final Randomness randomness = new Randomness();
    private Level level = Level.PLAIN;
    private Set<String> classes = Set.of();
    private Lines lines = Lines.PLAIN;

    public SchemeEngine() {
        super("scheme", "3.1.1", "scm");
        Prelude.define(kawa.environment());
    }

    @Override
    public void load(Load submission) throws ScriptException {
        level = Level.named(submission.level());
        if (level.teaches()) {
            Prelude.defineTeaching(kawa.environment(), randomness);
            checks.define(kawa.environment());
        }
        guarded(() -> {
            for (SourceFile file : submission.files().reversed()) {
                run(file);
            }
            checks.run(randomness, System.out);
            return null;
        });
    }

    private void run(SourceFile file) throws Throwable {
        PlacedText text = written(file);
        var module = kawa.compile(text, file.name());
        classes = module.classes().keySet();
        lines = (name, line) -> text.place(line);
        kawa.run(new SchemeLoader(kawa.runtime(), module.classes()).loadClass(module.main()));
    }

    private PlacedText written(SourceFile file) throws Mistaken {
        List<Form> forms = Reader.read(file);
        return level.teaches() ? Teaching.write(forms, checks) : Writer.write(forms);
    }

    @Override
    protected @Nullable Object evaluate(String expression) throws Throwable {
        return kawa.evaluate(written(new SourceFile(Mistaken.EXPRESSION, expression)));
    }

    @Override
    public Description describe(String subject, boolean expression) throws ScriptException {
        return expression
                ? SchemeNames.value(eval(subject), level)
                : SchemeNames.name(kawa.environment(), subject, level);
    }

    @Override
    public Value value(@Nullable Object result) {
        return new Value(new SchemeData(level).datum(result), Printed.of(result, level));
    }

    /** Scheme's exceptions have no types that its programmers know; the machine's errors, such as a stack overflow, keep theirs. */
    @Override
    public Failure failure(Throwable thrown) {
        String words = SchemeFailures.words(thrown, Failures.message(thrown));
        var failure = Failures.of(thrown, words, classes, lines);
        return thrown instanceof VirtualMachineError ? failure : new Failure("", failure.message(), failure.places());
    }

    @Override
    public List<Place> uncovered() {
        return List.of();
    }
}
