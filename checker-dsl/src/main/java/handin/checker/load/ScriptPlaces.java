package handin.checker.load;

import java.util.HashMap;
import java.util.Map;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.ThrowStatement;

/** The column at which the code of each line starts: stack traces know lines only. */
final class ScriptPlaces {
    private final Map<Integer, Integer> columns = new HashMap<>();

    private int checkLine = 1;

    /** Where {@code check} stands. */
    int checkLine() {
        return checkLine;
    }

    int column(int line) {
        return columns.getOrDefault(line, 1);
    }

    void note(ClassNode type) {
        for (MethodNode method : type.getMethods()) {
            if (method.getCode() != null) {
                method.getCode().visit(new Notes());
            }
        }
    }

    private final class Notes extends CodeVisitorSupport {
        @Override
        public void visitExpressionStatement(ExpressionStatement statement) {
            note(statement);
            super.visitExpressionStatement(statement);
        }

        @Override
        public void visitThrowStatement(ThrowStatement statement) {
            note(statement);
            super.visitThrowStatement(statement);
        }

        @Override
        public void visitReturnStatement(ReturnStatement statement) {
            note(statement);
            super.visitReturnStatement(statement);
        }

        @Override
        public void visitAssertStatement(AssertStatement statement) {
            note(statement);
            super.visitAssertStatement(statement);
        }

        @Override
        public void visitPropertyExpression(PropertyExpression expression) {
            note(expression);
            super.visitPropertyExpression(expression);
        }

        @Override
        public void visitMethodCallExpression(MethodCallExpression call) {
            note(call);
            if (call.isImplicitThis() && "check".equals(call.getMethodAsString())) {
                checkLine = call.getLineNumber();
            }
            super.visitMethodCallExpression(call);
        }

        private void note(ASTNode node) {
            if (node.getLineNumber() > 0 && node.getColumnNumber() > 0) {
                columns.merge(node.getLineNumber(), node.getColumnNumber(), Math::min);
            }
        }
    }
}
