package handin.worker.groovy;

import groovy.lang.Binding;
import groovy.lang.GroovySystem;
import groovy.lang.MissingMethodException;
import groovy.lang.MissingPropertyException;
import groovy.lang.Script;
import handin.worker.coverage.Coverage;
import handin.worker.coverage.Coverage.Cleaning;
import handin.worker.coverage.Coverage.Missed;
import handin.worker.coverage.Uncovered;
import handin.worker.engine.Failures;
import handin.worker.engine.Lines;
import handin.worker.engine.Mistaken;
import handin.worker.engine.Printing;
import handin.worker.engine.Printing.Style;
import handin.worker.engine.RuntimeLoader;
import handin.worker.engine.SubmissionEngine;
import handin.worker.engine.SubmissionLoader;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Value;
import java.util.List;
import javax.script.ScriptException;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/**
 * Groovy. The submission's first file is a script, whose body runs at load, or only classes. Names are its methods, the variables it sets
 * without {@code def}, its fields and its classes.
 */
public final class GroovyEngine extends SubmissionEngine {
    private static final Style STYLE = new Style("'", "'", "[", ":", "]", "[:]");
    private static final String[] RUNTIME = {"groovy.", "groovyjarjar", "org.codehaus.groovy.", "org.apache.groovy."};

    private final SubmissionLoader loader = new SubmissionLoader(new RuntimeLoader(Script.class, RUNTIME));
    private Expressions expressions = new Expressions(loader, List.of());
    private List<String> files = List.of();
    private @Nullable Coverage coverage;
    private volatile @Nullable Renumbering numbered;
    private Object scope = InvokerHelper.createScript(null, new Binding());

    public GroovyEngine() {
        super("groovy", GroovySystem.getVersion(), "groovy");
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public void load(Load submission) throws ScriptException {
        files = submission.files().stream().map(SourceFile::name).toList();
        guarded(() -> {
            Compiled compiled =
                    submission.coverage() ? covered(submission.files()) : Compiled.of(submission.files(), loader);
            expressions = new Expressions(loader, compiled.imports());
            loader.add(coverage == null ? compiled.classes() : coverage.instrument(compiled.classes()));
            try {
                start(compiled, submission.coverage());
            } finally {
                if (coverage != null) {
                    coverage.note();
                }
            }
            return null;
        });
    }

    /** Compiled so that its lines tell nodes apart; the true lines stand in what the plain text is refused with. */
    private Compiled covered(List<SourceFile> sources) throws Mistaken {
        coverage = new Coverage(Cleaning.DEAD_CODE);
        var renumbering = new Renumbering(sources.stream()
                .mapToInt(source -> (int) source.text().lines().count())
                .max()
                .orElse(0));
        var configuration = new CompilerConfiguration();
        configuration.addCompilationCustomizers(renumbering);
        try {
            Compiled compiled = Compiled.of(sources, loader, configuration);
            if (!renumbering.isFull()) {
                numbered = renumbering;
                return compiled;
            }
        } catch (Mistaken renumbered) {
            // Its place may be one of our numbers, so the same is found again below.
        }
        return Compiled.of(sources, loader);
    }

    private void start(Compiled compiled, boolean withMain) throws ReflectiveOperationException {
        Class<?> main = loader.loadClass(compiled.mainClass());
        if (Script.class.isAssignableFrom(main)) {
            var script = (Script) main.getDeclaredConstructor().newInstance();
            scope = script;
            script.run();
        } else if (withMain) {
            InvokerHelper.createScript(main, new Binding()).run();
        }
    }

    @Override
    protected @Nullable Object evaluate(String expression) throws Mistaken {
        Script script = expressions.compile(expression, new Scope(scope));
        try {
            return script.run();
        } catch (Scope.UnknownInside inside) {
            throw inside.unknown();
        }
    }

    @Override
    public Description describe(String subject, boolean expression) throws ScriptException {
        var names = new GroovyNames(scope, loader);
        if (expression) {
            Object result = eval(subject);
            return names.value(result, value(result).printed());
        }
        var declared = names.declared(subject);
        if (declared.isPresent()) {
            return declared.get();
        }
        if (!names.isVariable(subject)) {
            return new Description(Kind.UNDEFINED, List.of(), "");
        }
        Object variable = guarded(() -> new Scope(scope).getVariable(subject));
        return names.value(variable, value(variable).printed());
    }

    @Override
    public Value value(@Nullable Object result) {
        var datum = new GroovyData().datum(result);
        return new Value(datum, Printing.print(datum, STYLE));
    }

    @Override
    public Failure failure(Throwable thrown) {
        return Failures.of(thrown, words(thrown), loader.names(), lines());
    }

    @Override
    public @Nullable Place place(StackTraceElement[] stack) {
        return Failures.innermost(stack, loader.names(), lines());
    }

    /** Groovy lists what else might have been meant; the first line says what went wrong. */
    private static String words(Throwable thrown) {
        String message = Failures.message(thrown);
        boolean groovys = thrown instanceof MissingMethodException || thrown instanceof MissingPropertyException;
        return groovys ? message.lines().findFirst().orElse("").replace("java.lang.", "") : message;
    }

    @Override
    public List<Place> uncovered() {
        return coverage == null ? List.of() : Uncovered.places(coverage.missed(), true, files, this::place);
    }

    private @Nullable Place place(Missed missed) {
        boolean oneWay = missed.branch() && lines() instanceof Renumbering found && found.isOneWay(missed.line());
        return oneWay ? null : lines().at(missed.file(), missed.line());
    }

    private Lines lines() {
        Renumbering found = numbered;
        return found == null ? Lines.PLAIN : found;
    }
}
