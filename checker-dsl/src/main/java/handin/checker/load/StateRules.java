package handin.checker.load;

import java.util.function.BiConsumer;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;

/** A script keeps nothing from one submission to the next, for several are judged at the same time. */
final class StateRules {
    private StateRules() {}

    static void check(ClassNode type, BiConsumer<String, ASTNode> mistakes) {
        for (FieldNode field : type.getFields()) {
            boolean state = type.isScript() || field.isStatic();
            if (state
                    && !field.isFinal()
                    && !field.isSynthetic()
                    && !field.getName().contains("$")) {
                mistakes.accept(
                        field.getName()
                                + " would be shared by submissions that are checked at the same time; make it final, or declare it"
                                + " inside the block that uses it",
                        field);
            }
        }
    }
}
