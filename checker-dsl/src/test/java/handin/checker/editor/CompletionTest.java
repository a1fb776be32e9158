package handin.checker.editor;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.Closure;
import groovy.transform.TypeChecked;
import handin.checker.dsl.CheckerScript;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;
import org.codehaus.groovy.transform.stc.StaticTypesMarker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What editors complete by: Groovy's own type checker, told nothing but the scripts' base class, finds every verb of a block with its types, by {@link
 * groovy.lang.DelegatesTo} alone.
 */
class CompletionTest {
    @ParameterizedTest
    @CsvSource({
        "check, handin.checker.dsl.CheckBody",
        "pre, handin.checker.dsl.AroundBody",
        "post, handin.checker.dsl.AroundBody"
    })
    void theCompilerKnowsEveryWordOfABlockWithItsType(String block, Class<?> body) throws Exception {
        List<Word> words = Word.of(body);
        var found = new Found(block);
        found.read(compiled(block, words));

        var verbs = words.stream()
                .filter(word -> !word.isProperty())
                .map(word -> described(word.method()))
                .toList();
        assertThat(found.verbs).containsExactlyInAnyOrderElementsOf(verbs);
        assertThat(found.words)
                .isEqualTo(words.stream()
                        .filter(Word::isProperty)
                        .collect(Collectors.toMap(
                                Word::name,
                                word -> type(word.method().getReturnType()),
                                (one, same) -> one,
                                TreeMap::new)));
    }

    @Test
    void theCompilerKnowsTheBlocksAndRules() throws Exception {
        List<Word> words = Word.of(CheckerScript.class);
        var found = new Found("");
        found.read(compiled("", words));
        assertThat(found.verbs)
                .containsExactlyInAnyOrderElementsOf(words.stream()
                        .filter(word -> !word.isProperty())
                        .map(word -> described(word.method()))
                        .toList());
    }

    /** A script that uses each word once, in the given block. */
    private static ClassNode compiled(String block, List<Word> words) {
        var lines = new ArrayList<String>();
        words.stream().sorted(Comparator.comparing(Word::usage)).forEach(word -> lines.add(use(word)));
        String uses = "Map<String, ?> named = [:]\n" + String.join("\n", lines) + "\n";
        String text = block.isEmpty() ? uses : block + " {\n" + uses + "}\n";
        var configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(CheckerScript.class.getName());
        configuration.addCompilationCustomizers(new ASTTransformationCustomizer(TypeChecked.class));
        var unit = new CompilationUnit(configuration);
        unit.addSource("checker.groovy", text);
        unit.compile(Phases.INSTRUCTION_SELECTION);
        return unit.getAST().getClasses().getFirst();
    }

    private static String use(Word word) {
        if (word.isProperty()) {
            return "def " + word.name() + "Here = " + word.name();
        }
        return word.name()
                + Arrays.stream(word.method().getParameters())
                        .map(CompletionTest::argument)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        return type == Map.class
                ? "named"
                : type == Closure.class ? "{ }" : type.isPrimitive() ? "0" : "null as " + type.getCanonicalName();
    }

    private static String described(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(CompletionTest::type)
                .collect(Collectors.joining(", ", type(method.getReturnType()) + " " + method.getName() + "(", ")"));
    }

    private static String type(Class<?> type) {
        return ClassHelper.make(type).getNameWithoutPackage();
    }

    /** What the type checker has noted in the tree. */
    private static final class Found extends CodeVisitorSupport {
        private final String block;
        private final List<String> verbs = new ArrayList<>();
        private final Map<String, String> words = new TreeMap<>();

        /** @param block which holds what is looked at, and is not itself */
        Found(String block) {
            this.block = block;
        }

        void read(ClassNode script) {
            script.getDeclaredMethods("run").getFirst().getCode().visit(this);
        }

        @Override
        public void visitMethodCallExpression(MethodCallExpression call) {
            MethodNode target = call.getNodeMetaData(StaticTypesMarker.DIRECT_METHOD_CALL_TARGET);
            if (target != null
                    && target.getDeclaringClass().getName().startsWith("handin.")
                    && !target.getName().equals(block)) {
                ClassNode result = call.getNodeMetaData(StaticTypesMarker.INFERRED_TYPE);
                verbs.add(Arrays.stream(target.getParameters())
                        .map(each -> each.getType().getNameWithoutPackage())
                        .collect(Collectors.joining(
                                ", ",
                                (result == null ? target.getReturnType() : result).getNameWithoutPackage() + " "
                                        + target.getName() + "(",
                                ")")));
            }
            super.visitMethodCallExpression(call);
        }

        @Override
        public void visitDeclarationExpression(DeclarationExpression declaration) {
            String name = declaration.getVariableExpression().getName();
            if (name.endsWith("Here")) {
                ClassNode type = declaration.getVariableExpression().getNodeMetaData(StaticTypesMarker.INFERRED_TYPE);
                words.put(name.substring(0, name.length() - "Here".length()), type.getNameWithoutPackage());
            }
            super.visitDeclarationExpression(declaration);
        }
    }
}
