package handin.checker.load;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BitwiseNegationExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCall;
import org.codehaus.groovy.ast.expr.PostfixExpression;
import org.codehaus.groovy.ast.expr.PrefixExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.UnaryPlusExpression;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.transform.stc.StaticTypeCheckingVisitor;

/** Groovy's type checker, without its complaints about values of which nobody can know the type; its extensions are not asked about all of them. */
final class CheckingVisitor extends StaticTypeCheckingVisitor {
    /** {@link ArgumentRules} says it at the word and in our words. */
    private static final String MISSING_ARGUMENT = "required named param ";

    CheckingVisitor(SourceUnit source, ClassNode type) {
        super(source, type);
    }

    @Override
    protected void addStaticTypeError(String message, ASTNode node) {
        if (!message.startsWith(MISSING_ARGUMENT) && !concernsUntyped(message, node)) {
            super.addStaticTypeError(message, node);
        }
    }

    private boolean concernsUntyped(String message, ASTNode node) {
        return switch (node) {
            case BinaryExpression binary ->
                isUntyped(binary.getLeftExpression()) || isUntyped(binary.getRightExpression());
            case UnaryMinusExpression minus -> isUntyped(minus.getExpression());
            case UnaryPlusExpression plus -> isUntyped(plus.getExpression());
            case BitwiseNegationExpression negation -> isUntyped(negation.getExpression());
            case PostfixExpression postfix -> isUntyped(postfix.getExpression());
            case PrefixExpression prefix -> isUntyped(prefix.getExpression());
            case ConstructorCallExpression created -> ClassHelper.isObjectType(created.getType());
            // The method was found; only its type arguments do not agree with a list or map of untyped values.
            case MethodCall _ -> message.startsWith("Cannot call ") && message.contains("java.lang.Object");
            default -> message.startsWith("Cannot find matching method java.lang.Object#");
        };
    }

    private boolean isUntyped(Expression expression) {
        return ClassHelper.isObjectType(getType(expression));
    }
}
