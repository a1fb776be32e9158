package handin.worker.groovy;

import groovy.lang.Script;
import handin.worker.engine.Mistaken;
import handin.worker.engine.SubmissionLoader;
import handin.worker.wire.Request.SourceFile;
import java.util.List;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/** Compiles expressions as small scripts that see the submission's classes and imports. */
final class Expressions {
    private final SubmissionLoader submission;
    private final CompilerConfiguration configuration = new CompilerConfiguration();

    Expressions(SubmissionLoader submission, List<CompilationCustomizer> imports) {
        this.submission = submission;
        configuration.addCompilationCustomizers(imports.toArray(CompilationCustomizer[]::new));
    }

    Script compile(String expression, Scope scope) throws Mistaken {
        var loader = new SubmissionLoader(submission);
        var file = new SourceFile(Mistaken.EXPRESSION, expression);
        var compiled = Compiled.of(List.of(file), loader, configuration);
        loader.add(compiled.classes());
        try {
            var script = (Script) loader.loadClass(compiled.mainClass())
                    .getDeclaredConstructor()
                    .newInstance();
            script.setBinding(scope);
            return script;
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new Mistaken(
                    "an expression is expected, not a class", new handin.worker.wire.Response.Place(file.name(), 1, 1));
        }
    }
}
