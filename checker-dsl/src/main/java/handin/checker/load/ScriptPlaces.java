package handin.checker.load;

import java.util.HashMap;
import java.util.Map;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;

/** The column at which the code of each line starts: stack traces know lines only. */
final class ScriptPlaces {
    private final Map<Integer, Integer> columns = new HashMap<>();

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
            note(statement.getLineNumber(), statement.getColumnNumber());
            super.visitExpressionStatement(statement);
        }

        @Override
        public void visitMethodCallExpression(MethodCallExpression call) {
            note(call.getLineNumber(), call.getColumnNumber());
            super.visitMethodCallExpression(call);
        }

        private void note(int line, int column) {
            if (line > 0 && column > 0) {
                columns.merge(line, column, Math::min);
            }
        }
    }
}
