package handin.checker.load;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;

/** Names of what a type has, Groovy's additions included. */
final class Members {
    private Members() {}

    static Collection<String> methods(ClassNode receiver) {
        var names = new TreeSet<String>();
        type(receiver).getAllDeclaredMethods().stream().map(MethodNode::getName).forEach(names::add);
        Stream.of(DefaultGroovyMethods.class, StringGroovyMethods.class)
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .map(Method::getName)
                .forEach(names::add);
        return names;
    }

    /** What is read without parentheses. */
    static Collection<String> words(ClassNode owner) {
        var names = new TreeSet<String>();
        for (String method : methods(owner)) {
            boolean getter = method.matches("get[A-Z].*");
            names.add(getter ? Character.toLowerCase(method.charAt(3)) + method.substring(4) : method);
        }
        return names;
    }

    private static ClassNode type(ClassNode receiver) {
        boolean itself = receiver.equals(ClassHelper.CLASS_Type) && receiver.getGenericsTypes() != null;
        return itself ? receiver.getGenericsTypes()[0].getType() : ClassHelper.getWrapper(receiver);
    }
}
