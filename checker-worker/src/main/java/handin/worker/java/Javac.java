package handin.worker.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import handin.worker.engine.Mistaken;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The platform's compiler. What it compiled before is on the class path of what it compiles next. */
final class Javac {
    private static final List<String> OPTIONS = List.of("-g", "-proc:none", "-Xlint:none");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final ClassFiles files;

    Javac() {
        try {
            files = new ClassFiles(compiler.getStandardFileManager(null, Locale.ENGLISH, null));
        } catch (IOException e) {
            throw new IllegalStateException("the class path cannot be emptied", e);
        }
    }

    /** Compiles the sources together; the class files by class name. */
    Map<String, byte[]> compile(List<Source> sources) throws Mistaken {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        boolean compiled = call(task(sources, diagnostics), sources.getFirst());
        var made = files.takeFresh();
        if (!compiled) {
            throw mistaken(diagnostics, sources);
        }
        return made;
    }

    /** The compiler wraps the errors of the machine, such as a stack overflow over deeply nested code. */
    private static boolean call(JavacTask task, Source first) throws Mistaken {
        try {
            return task.call();
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw Mistaken.tooDeep(first.place(-1));
            }
            throw e;
        }
    }

    /** Parses only. What does not parse comes out as far as it does; {@link #compile} says what is wrong. */
    Parsed parse(Source source) {
        try {
            var task = task(List.of(source), new DiagnosticCollector<>());
            return new Parsed(task, task.parse().iterator().next());
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
    }

    /** A source's tree, and the task that knows its positions. */
    record Parsed(JavacTask task, CompilationUnitTree unit) {}

    private JavacTask task(List<Source> sources, DiagnosticCollector<JavaFileObject> diagnostics) {
        return (JavacTask) compiler.getTask(Writer.nullWriter(), files, diagnostics, OPTIONS, null, sources);
    }

    private static Mistaken mistaken(DiagnosticCollector<JavaFileObject> diagnostics, List<Source> sources) {
        Source first = sources.getFirst();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(error -> new Mistaken(JavaWords.of(error), place(error, first)))
                .orElseGet(() -> new Mistaken("it does not compile", first.place(-1)));
    }

    private static handin.worker.wire.Response.Place place(Diagnostic<? extends JavaFileObject> error, Source first) {
        // The compiler wraps our sources, so they are told apart by name.
        var source = error.getSource() instanceof Source own ? own : first;
        return source.place(error.getPosition());
    }
}
