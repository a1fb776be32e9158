package handin.worker.scheme;

import gnu.expr.Mangling;
import handin.worker.coverage.Coverage;
import handin.worker.coverage.Coverage.Cleaning;
import handin.worker.coverage.Coverage.Missed;
import handin.worker.coverage.Uncovered;
import handin.worker.engine.Failures;
import handin.worker.engine.Mistaken;
import handin.worker.engine.PlacedText;
import handin.worker.engine.SubmissionEngine;
import handin.worker.engine.SubmissionLoader;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Set<String> classes = ConcurrentHashMap.newKeySet();
    private final Map<String, PlacedText> texts = new ConcurrentHashMap<>();
    private List<String> files = List.of();
    private @Nullable Coverage coverage;

    /** Knows the classes of the files that were run so far. */
    private ClassLoader before = kawa.runtime();

    public SchemeEngine() {
        super("scheme", "3.1.1", "scm");
        Prelude.define(kawa.environment());
    }

    @Override
    public ClassLoader loader() {
        return kawa.runtime();
    }

    @Override
    public void load(Load submission) throws ScriptException {
        level = Level.named(submission.level());
        if (level.teaches()) {
            Prelude.defineTeaching(kawa.environment(), randomness);
            checks.define(kawa.environment());
        }
        files = submission.files().stream().map(SourceFile::name).toList();
        coverage = submission.coverage() ? new Coverage(Cleaning.STUBS) : null;
        guarded(() -> {
            try {
                for (SourceFile file : submission.files().reversed()) {
                    run(file);
                }
                checks.run(randomness, System.out);
            } finally {
                if (coverage != null) {
                    coverage.note();
                }
            }
            return null;
        });
    }

    private void run(SourceFile file) throws Throwable {
        var module = compiled(file);
        boolean named = classes.contains(module.main());
        classes.addAll(module.classes().keySet());
        var made = coverage == null ? module.classes() : coverage.instrument(module.classes());
        // A file's procedures call those of the files before it by class; but it must find its own main class, whatever
        // that is called.
        var loader = new SubmissionLoader(named ? kawa.runtime() : before);
        before = loader;
        loader.add(made);
        kawa.run(loader.loadClass(module.main()));
    }

    private Kawa.Module compiled(SourceFile file) throws Mistaken {
        try {
            PlacedText text = written(file);
            var module = kawa.compile(text, file.name());
            texts.put(file.name(), text);
            return module;
        } catch (StackOverflowError deep) {
            throw Mistaken.tooDeep(new Place(file.name(), 0, 0));
        }
    }

    /** Kawa adds lines of its own beyond the text's end, which are nobody's. */
    private @Nullable Place place(String file, int line) {
        PlacedText text = texts.get(file);
        return text == null ? null : text.place(line);
    }

    /** A check whose expression throws, as {@code check-error} wants, looks as if it had not run to its end. */
    private @Nullable Place untested(Missed missed) {
        PlacedText text = texts.get(missed.file());
        Place place = text == null ? null : text.counted(missed.line());
        return place == null || checks.contain(place) ? null : place;
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
        var failure = Failures.of(thrown, words, classes, this::place);
        return thrown instanceof VirtualMachineError
                ? new Failure(failure.type(), Mangling.demangleMethod(failure.message()), failure.places())
                : new Failure("", failure.message(), failure.places());
    }

    @Override
    public @Nullable Place place(StackTraceElement[] stack) {
        return Failures.innermost(stack, classes, this::place);
    }

    @Override
    public List<Place> uncovered() {
        return coverage == null ? List.of() : Uncovered.places(coverage.missed(), false, files, this::untested);
    }
}
