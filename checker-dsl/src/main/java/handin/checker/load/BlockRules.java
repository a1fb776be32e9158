package handin.checker.load;

import handin.checker.dsl.AroundBody;
import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CheckerScript;
import handin.checker.dsl.CoverageVerbs;
import handin.checker.dsl.MethodBody;
import handin.checker.dsl.NameVerbs;
import handin.checker.dsl.TestVerbs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.transform.stc.TypeCheckingContext;

/** Which block a verb belongs to, and that {@code check}, {@code pre} and {@code post} stand at the top, once each. */
final class BlockRules {
    private static final List<String> BLOCKS = List.of("check", "pre", "post");
    private static final List<String> ANSWERS = List.of("yes", "no", "cancel");
    private static final Set<String> TESTS = tests();

    private final ScriptRules rules;
    private final Map<ClosureExpression, Class<?>> closures = new IdentityHashMap<>();
    private final Map<String, MethodCallExpression> seen = new HashMap<>();
    private final Set<ASTNode> visited = new HashSet<>();
    private boolean evaluates = true;
    private boolean covers = true;

    BlockRules(ScriptRules rules) {
        this.rules = rules;
    }

    private static Set<String> tests() {
        var names = new HashSet<>(Set.of("sameAs", "graded", "gradedThrows"));
        List.of(NameVerbs.class, TestVerbs.class, CoverageVerbs.class)
                .forEach(verbs -> names.addAll(new Verbs(verbs).names()));
        return Set.copyOf(names);
    }

    /** A closure in which the verbs of {@code body} may be used. */
    void offer(ClosureExpression closure, Class<?> body) {
        closures.put(closure, body);
    }

    /** What {@code check(...)} says of evaluation, as far as it is written there. */
    void evaluation(boolean evaluates, boolean covers) {
        this.evaluates = evaluates;
        this.covers = covers;
    }

    void before(MethodCallExpression call, boolean nested) {
        String name = call.getMethodAsString();
        if (name == null) {
            return;
        }
        if (name.equals("message")) {
            styles(call);
        }
        if (BLOCKS.contains(name)) {
            block(call, name, nested);
        } else if (TESTS.contains(name) && !evaluates) {
            rules.mistake(name + " needs evaluation, which evaluate: false switches off", call.getMethod());
        } else if (name.equals("allCovered") && !covers) {
            rules.mistake("allCovered needs check(coverage: true)", call.getMethod());
        }
    }

    private void styles(MethodCallExpression call) {
        if (call.getArguments() instanceof TupleExpression arguments
                && arguments.getExpressions().size() == 2
                && arguments.getExpression(1) instanceof ListExpression styles) {
            styles.getExpressions().stream()
                    .filter(style -> ANSWERS.contains(style.getText()))
                    .forEach(style -> rules.mistake(
                            style.getText() + " is an answer; a box looks like ok, okCancel, yesNo, caution or stop",
                            style));
        }
    }

    private void block(MethodCallExpression call, String name, boolean nested) {
        if (nested) {
            rules.mistake(name + " stands at the top of the script, not inside another block", call.getMethod());
        } else if (visited.add(call) && seen.put(name, call) != null) {
            rules.mistake("there is a " + name + " already; a script has one", call.getMethod());
        }
        if (call.getArguments() instanceof TupleExpression arguments) {
            for (Expression argument : arguments.getExpressions()) {
                if (argument instanceof ClosureExpression closure) {
                    offer(closure, body(name));
                }
            }
        }
    }

    private static Class<?> body(String block) {
        return block.equals("check") ? CheckBody.class : AroundBody.class;
    }

    void afterScript(ClassNode script) {
        if (!seen.containsKey("check")) {
            rules.mistake("there is no check(...) { } at the top of this script", SourceWords.at(1, 1, 1));
        }
    }

    /** The verbs at hand where the visitor stands. */
    Verbs verbs(TypeCheckingContext context) {
        for (var enclosing : context.getEnclosingClosureStack()) {
            Class<?> body = closures.get(enclosing.getClosureExpression());
            if (body != null) {
                return new Verbs(body);
            }
        }
        return isOwnMethod(context) ? new Verbs(MethodBody.class) : new Verbs(CheckerScript.class);
    }

    /** Which block calls it shows only when it runs. */
    private static boolean isOwnMethod(TypeCheckingContext context) {
        MethodNode method = context.getEnclosingMethod();
        return method != null
                && method.getDeclaringClass().isScript()
                && !method.isStatic()
                && !method.getName().equals("run");
    }

    String missing(String name, String signature, Verbs here, Collection<String> scriptMethods) {
        if (here.has(name)) {
            return name + " does not take " + signature + "; it is called as " + here.usage(name);
        }
        if (new Verbs(CheckBody.class).has(name)) {
            return name + " belongs inside check { }";
        }
        if (new Verbs(AroundBody.class).has(name)) {
            return name + " belongs inside pre { } or post { }";
        }
        var known = new ArrayList<>(here.names());
        known.addAll(scriptMethods);
        if (known.contains(name)) {
            return name + " does not take " + signature;
        }
        return "there is no verb " + name + Spelling.hint(name, known);
    }
}
