package handin.checker.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCall;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.transform.stc.AbstractTypeCheckingExtension;
import org.codehaus.groovy.transform.stc.StaticTypeCheckingVisitor;

/**
 * What a script is held to beyond Groovy's own types. Values of type Object, which is what comes back from students' code, may be used in any way;
 * everything else must exist. Mistakes are told at the word that is wrong. The verbs and blocks are those of the script's {@link Grammar}.
 */
final class ScriptRules extends AbstractTypeCheckingExtension {
    private final Grammar grammar;
    private Collection<String> variables = List.of();

    ScriptRules(StaticTypeCheckingVisitor visitor, ScriptKind kind, SourceWords words) {
        super(visitor);
        grammar = kind.grammar(this, words);
    }

    @Override
    public boolean beforeVisitClass(ClassNode type) {
        grammar.before(type);
        variables = DeclaredNames.in(type);
        return false;
    }

    @Override
    public void afterVisitClass(ClassNode type) {
        if (type.isScript()) {
            grammar.afterScript(type);
        }
    }

    @Override
    public boolean beforeMethodCall(MethodCall call) {
        if (call instanceof MethodCallExpression verb && isOwn(verb)) {
            grammar.before(verb, isNested());
        }
        return false;
    }

    private boolean isNested() {
        MethodNode method = context.getEnclosingMethod();
        return context.getEnclosingClosure() != null
                || method != null && !method.getName().equals("run");
    }

    @Override
    public List<MethodNode> handleMissingMethod(
            ClassNode receiver, String name, ArgumentListExpression list, ClassNode[] types, MethodCall call) {
        if (call instanceof MethodCallExpression verb && isOwn(verb)) {
            return missingVerb(verb, name, types);
        }
        if (isUntyped(receiver) || takesUntyped(receiver, name, types)) {
            return List.of(anything(call, name));
        }
        if (call instanceof MethodCallExpression method) {
            mistake(
                    Literals.shortName(receiver) + " has no method " + name + signature(types)
                            + Spelling.hint(name, Members.methods(receiver)),
                    method.getMethod());
            return List.of(anything(call, name));
        }
        return List.of();
    }

    private List<MethodNode> missingVerb(MethodCallExpression call, String name, ClassNode[] types) {
        Verbs here = grammar.verbs(context);
        List<MethodNode> found = here.fitting(name, types);
        if (found.size() != 1 && !(here.has(name) && anyUntyped(types))) {
            mistake(grammar.missing(name, signature(types), here, scriptMethods()), call.getMethod());
        }
        return found.size() == 1 ? found : List.of(anything(call, name));
    }

    private MethodNode anything(MethodCall call, String name) {
        return call instanceof MethodCallExpression
                ? makeDynamic(call, ClassHelper.OBJECT_TYPE)
                : newMethod(name, ClassHelper.OBJECT_TYPE);
    }

    @Override
    public boolean handleUnresolvedVariableExpression(VariableExpression variable) {
        Verbs here = grammar.verbs(context);
        if (here.words().contains(variable.getName())) {
            makeDynamic(variable);
            return true;
        }
        var known = new TreeSet<>(here.words());
        known.addAll(variables);
        mistake(grammar.unknown(variable.getName(), known), variable);
        makeDynamic(variable);
        return true;
    }

    @Override
    public boolean handleUnresolvedProperty(PropertyExpression property) {
        ClassNode owner = getType(property.getObjectExpression());
        if (!isUntyped(owner)) {
            String name = property.getPropertyAsString();
            mistake(
                    Literals.shortName(owner) + " has no " + name
                            + Spelling.hint(String.valueOf(name), Members.words(owner)),
                    property.getProperty());
        }
        makeDynamic(property);
        return true;
    }

    @Override
    public boolean handleIncompatibleAssignment(ClassNode target, ClassNode value, Expression assignment) {
        return isUntyped(value);
    }

    @Override
    public boolean handleIncompatibleReturnType(ReturnStatement statement, ClassNode inferred) {
        return isUntyped(inferred);
    }

    void mistake(String sentence, ASTNode at) {
        addStaticTypeError(sentence, at);
    }

    ClassNode typeOf(Expression expression) {
        expression.visit(typeCheckingVisitor);
        return getType(expression);
    }

    private static boolean isOwn(MethodCallExpression call) {
        return call.isImplicitThis()
                || call.getObjectExpression() instanceof VariableExpression variable && variable.isThisExpression();
    }

    private static boolean isUntyped(ClassNode type) {
        return ClassHelper.isObjectType(type);
    }

    private static boolean anyUntyped(ClassNode[] types) {
        return Arrays.stream(types).anyMatch(ScriptRules::isUntyped);
    }

    private static boolean takesUntyped(ClassNode receiver, String name, ClassNode[] types) {
        return anyUntyped(types)
                && (isOperator(name) || Members.methods(receiver).contains(name));
    }

    private static boolean isOperator(String name) {
        return List.of(
                        "plus",
                        "minus",
                        "multiply",
                        "div",
                        "mod",
                        "remainder",
                        "power",
                        "compareTo",
                        "getAt",
                        "leftShift")
                .contains(name);
    }

    private Collection<String> scriptMethods() {
        var names = new ArrayList<String>();
        context.getEnclosingClassNodes()
                .forEach(type ->
                        type.getMethods().stream().map(MethodNode::getName).forEach(names::add));
        return names;
    }

    private static String signature(ClassNode[] types) {
        return Arrays.stream(types)
                .map(Literals::shortName)
                .toList()
                .toString()
                .replace('[', '(')
                .replace(']', ')');
    }
}
