package handin.checker.load;

import java.util.Collection;
import java.util.TreeSet;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** Names that a script declares anywhere, for suggestions. */
final class DeclaredNames extends CodeVisitorSupport {
    private final Collection<String> names = new TreeSet<>();

    private DeclaredNames() {}

    static Collection<String> in(ClassNode type) {
        var visitor = new DeclaredNames();
        type.getMethods().stream()
                .filter(method -> method.getCode() != null)
                .forEach(method -> method.getCode().visit(visitor));
        return visitor.names;
    }

    @Override
    public void visitDeclarationExpression(DeclarationExpression declaration) {
        if (declaration.getLeftExpression() instanceof VariableExpression variable) {
            names.add(variable.getName());
        }
        super.visitDeclarationExpression(declaration);
    }

    @Override
    public void visitClosureExpression(ClosureExpression closure) {
        if (closure.getParameters() != null) {
            for (Parameter parameter : closure.getParameters()) {
                names.add(parameter.getName());
            }
        }
        super.visitClosureExpression(closure);
    }
}
