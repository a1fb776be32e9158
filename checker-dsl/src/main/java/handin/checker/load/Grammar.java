package handin.checker.load;

import java.util.Collection;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.transform.stc.TypeCheckingContext;

/** The verbs and blocks of one kind of script, and the rules on how they are used. Made anew for each script. */
interface Grammar {
    void before(ClassNode type);

    /** @param nested whether the call stands inside a block or a method of the script */
    void before(MethodCallExpression verb, boolean nested);

    void afterScript(ClassNode script);

    /** The verbs at hand where the visitor stands. */
    Verbs verbs(TypeCheckingContext context);

    /** What to say of a verb that is not among those at hand, or does not take what it is given. */
    String missing(String name, String signature, Verbs here, Collection<String> scriptMethods);

    /**
     * What to say of a word that is not among those at hand.
     *
     * @param known words and variables that could have been meant
     */
    String unknown(String name, Collection<String> known);
}
