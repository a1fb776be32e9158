package handin.checker.load;

import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyCodeSource;
import groovy.transform.ThreadInterrupt;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.InnerClassNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.ClassNodeResolver;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * How one script is compiled: with our base class, checked for types and for our own rules but compiled to dynamic code (values from students'
 * code have no type that we could know), and stoppable by an interrupt.
 */
final class ScriptCompilation {
    private final ScriptKind kind;
    private final Set<String> unknownClasses;
    private final ScriptPlaces places = new ScriptPlaces();
    private SourceWords words = new SourceWords(List.of());
    private @Nullable CompilationUnit unit;

    /** @param unknownClasses names that an earlier attempt could not resolve; taken for Object, so that all other mistakes are found too */
    ScriptCompilation(ScriptKind kind, Set<String> unknownClasses) {
        this.kind = kind;
        this.unknownClasses = unknownClasses;
    }

    ScriptPlaces places() {
        return places;
    }

    Class<?> compile(String text, String file) {
        words = new SourceWords(text.lines().toList());
        return new Loader(configuration()).parseClass(new GroovyCodeSource(text, file, "/handin/checker"), false);
    }

    private CompilerConfiguration configuration() {
        var configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(kind.base().getName());
        configuration.setTargetBytecode(CompilerConfiguration.JDK25);
        configuration.addCompilationCustomizers(new Checking(), new ASTTransformationCustomizer(ThreadInterrupt.class));
        return configuration;
    }

    /** Makes the compilation known to the type checker, which needs it to infer what closures are given. */
    private final class Loader extends GroovyClassLoader {
        Loader(CompilerConfiguration configuration) {
            super(kind.base().getClassLoader(), configuration);
        }

        @Override
        protected CompilationUnit createCompilationUnit(CompilerConfiguration config, @Nullable CodeSource source) {
            CompilationUnit created = super.createCompilationUnit(config, source);
            created.setClassNodeResolver(new Resolver());
            unit = created;
            return created;
        }
    }

    private final class Resolver extends ClassNodeResolver {
        @Override
        public @Nullable LookupResult findClassNode(String name, CompilationUnit unit) {
            return unknownClasses.contains(name)
                    ? new LookupResult(null, ClassHelper.OBJECT_TYPE)
                    : super.findClassNode(name, unit);
        }
    }

    /** The same steps as {@code @TypeChecked} takes, with our rules handed in rather than found by class name. */
    private final class Checking extends CompilationCustomizer {
        Checking() {
            super(CompilePhase.INSTRUCTION_SELECTION);
        }

        @Override
        public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
            places.note(type);
            if (type instanceof InnerClassNode) {
                return; // visited with its outer class
            }
            var visitor = new CheckingVisitor(source, type);
            visitor.setCompilationUnit(unit);
            visitor.addTypeCheckingExtension(new ScriptRules(visitor, kind, words));
            visitor.initialize();
            visitor.visitClass(type);
            visitor.performSecondPass();
        }
    }
}
