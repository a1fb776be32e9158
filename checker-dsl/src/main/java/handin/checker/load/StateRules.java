package handin.checker.load;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;

/** A script keeps nothing from one submission to the next, for several are judged at the same time. */
record StateRules(ScriptRules rules, SourceWords words) {
    void check(ClassNode type) {
        for (FieldNode field : type.getFields()) {
            boolean shared = type.isScript() || field.isStatic();
            if (shared
                    && !field.isFinal()
                    && !field.getName().contains("$")
                    && place(type, field).getLineNumber() > 0) {
                rules.mistake(
                        field.getName()
                                + " would be shared by submissions that are checked at the same time; make it final, or"
                                + " declare it inside the block that uses it",
                        words.find(field.getName(), place(type, field)));
            }
        }
    }

    private static ASTNode place(ClassNode type, FieldNode field) {
        var property = type.getProperty(field.getName());
        return property == null ? field : property;
    }
}
