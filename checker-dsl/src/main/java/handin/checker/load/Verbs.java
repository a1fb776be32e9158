package handin.checker.load;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.transform.stc.StaticTypeCheckingSupport;

/** The verbs that a kind of block offers. */
final class Verbs {
    private final Class<?> body;

    Verbs(Class<?> body) {
        this.body = body;
    }

    boolean has(String name) {
        return methods().anyMatch(method -> method.getName().equals(name) && !isGetter(method));
    }

    Collection<String> names() {
        return methods()
                .filter(method -> !isGetter(method))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words such as {@code users}, which are read without arguments. */
    Collection<String> words() {
        return methods().filter(Verbs::isGetter).map(Verbs::word).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How a verb is called: {@code procedure(String name) or procedure(String name, int arguments)}. */
    String usage(String name) {
        return methods()
                .filter(method -> method.getName().equals(name))
                .map(Verbs::usage)
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    /** The methods of that name which take such arguments: one if all is well. */
    List<MethodNode> fitting(String name, ClassNode... arguments) {
        ClassNode type = ClassHelper.make(body);
        List<MethodNode> candidates = Stream.concat(Stream.of(type), type.getAllInterfaces().stream())
                .flatMap(each -> each.getDeclaredMethods(name).stream())
                .toList();
        return StaticTypeCheckingSupport.chooseBestMethod(type, candidates, arguments);
    }

    private Stream<Method> methods() {
        return Arrays.stream(body.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("handin."))
                .filter(method -> !Modifier.isStatic(method.getModifiers()));
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0 && method.getName().matches("get[A-Z].*");
    }

    private static String word(Method getter) {
        return Character.toLowerCase(getter.getName().charAt(3))
                + getter.getName().substring(4);
    }

    private static String usage(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
