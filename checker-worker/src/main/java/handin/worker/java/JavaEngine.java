package handin.worker.java;

import handin.worker.coverage.Coverage;
import handin.worker.coverage.Coverage.Cleaning;
import handin.worker.coverage.Coverage.Missed;
import handin.worker.coverage.Uncovered;
import handin.worker.engine.Data;
import handin.worker.engine.Failures;
import handin.worker.engine.Lines;
import handin.worker.engine.Mistaken;
import handin.worker.engine.PlacedText;
import handin.worker.engine.Printing;
import handin.worker.engine.Printing.Style;
import handin.worker.engine.SubmissionEngine;
import handin.worker.engine.SubmissionLoader;
import handin.worker.wire.Datum;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Value;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.script.ScriptException;
import org.jspecify.annotations.Nullable;

/**
 * Java. Names are the static methods and fields of the submission's classes ({@code f}, {@code Bank.fee}) and its classes, which stand for
 * their constructors. Loading runs nothing, unless coverage is asked for and a class has a {@code main(String[])}: that is the student's
 * own test.
 */
public final class JavaEngine extends SubmissionEngine {
    private static final Style STYLE = new Style("\"", "'", "{", "=", "}", "{}");

    private final Javac javac = new Javac();
    private final SubmissionLoader loader = new SubmissionLoader(ClassLoader.getPlatformClassLoader());
    private Members members = Members.none();
    private Expressions expressions = new Expressions(javac, loader, members, Surroundings.NONE);
    private volatile Set<String> classes = Set.of();
    private List<String> files = List.of();
    private final Map<String, PlacedText> texts = new ConcurrentHashMap<>();
    private @Nullable Coverage coverage;

    public JavaEngine() {
        super("java", String.valueOf(Runtime.version().feature()), "java");
    }

    @Override
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public void load(Load submission) throws ScriptException {
        files = submission.files().stream().map(SourceFile::name).toList();
        List<Source> sources = submission.files().stream()
                .map(file -> new Source(file.name(), file.text()))
                .toList();
        var compiled = submission.coverage() ? covered(submission.files(), sources) : javac.compile(sources);
        guarded(() -> {
            loader.add(coverage == null ? compiled : coverage.instrument(compiled));
            classes = Set.copyOf(compiled.keySet());
            members = new Members(loaded(compiled.keySet()));
            var unit = javac.parse(sources.getFirst()).unit();
            expressions = new Expressions(javac, loader, members, Surroundings.of(unit));
            if (coverage != null) {
                try {
                    runMain();
                } finally {
                    coverage.note();
                }
            }
            return null;
        });
    }

    /** Compiled so that its lines tell tokens apart; if that is refused, the sources themselves are, or else lines must do. */
    private Map<String, byte[]> covered(List<SourceFile> texts, List<Source> sources) throws Mistaken {
        coverage = new Coverage(Cleaning.NONE);
        var placed = new HashMap<String, PlacedText>();
        texts.forEach(file -> placed.put(file.name(), JavaTokens.of(file.name(), file.text())));
        try {
            var compiled = javac.compile(files.stream()
                    .map(name -> new Source(name, String.valueOf(placed.get(name))))
                    .toList());
            this.texts.putAll(placed);
            return compiled;
        } catch (Mistaken renumbered) {
            return javac.compile(sources);
        }
    }

    private @Nullable Place place(String file, int line) {
        PlacedText text = texts.get(file);
        return text == null ? Lines.PLAIN.at(file, line) : text.place(line);
    }

    private @Nullable Place unrun(Missed missed) {
        PlacedText text = texts.get(missed.file());
        return text == null ? Lines.PLAIN.at(missed.file(), missed.line()) : text.counted(missed.line());
    }

    private List<Class<?>> loaded(Iterable<String> names) throws ClassNotFoundException {
        var loaded = new ArrayList<Class<?>>();
        for (String name : names) {
            loaded.add(loader.loadClass(name));
        }
        return loaded;
    }

    private void runMain() throws Throwable {
        var main = members.main();
        if (main.isPresent()) {
            main.get().setAccessible(true);
            invoke(main.get(), (Object) new String[0]);
        }
    }

    private static @Nullable Object invoke(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @Override
    protected @Nullable Object evaluate(String expression) throws Throwable {
        return expressions.evaluate(expression);
    }

    @Override
    public Description describe(String subject, boolean expression) throws ScriptException {
        if (expression) {
            return new Description(Kind.VALUE, List.of(), value(eval(subject)).printed());
        }
        List<Method> methods = members.methods(subject);
        if (!methods.isEmpty()) {
            return new Description(Kind.PROCEDURE, Members.arities(methods), subject);
        }
        var field = members.field(subject);
        if (field.isPresent()) {
            return new Description(
                    Kind.VALUE, List.of(), value(get(field.get())).printed());
        }
        return members.type(subject)
                .map(type -> new Description(Kind.TYPE, constructors(type), type.getName()))
                .orElseGet(() -> new Description(Kind.UNDEFINED, List.of(), ""));
    }

    private static List<Arity> constructors(Class<?> type) {
        return Members.arities(Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()) && !constructor.isSynthetic())
                .toList());
    }

    private static @Nullable Object get(Field field) throws ScriptException {
        return guarded(() -> {
            field.setAccessible(true);
            return field.get(null);
        });
    }

    @Override
    public Value value(@Nullable Object result) {
        Datum datum = new Data().datum(result);
        return new Value(datum, Printing.print(datum, STYLE));
    }

    @Override
    public Failure failure(Throwable thrown) {
        return Failures.of(thrown, Failures.message(thrown), classes, this::place);
    }

    @Override
    public @Nullable Place place(StackTraceElement[] stack) {
        return Failures.innermost(stack, classes, this::place);
    }

    @Override
    public List<Place> uncovered() {
        return coverage == null ? List.of() : Uncovered.places(coverage.missed(), true, files, this::unrun);
    }
}
