package handin.checker.editor;

import groovy.lang.Closure;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A verb, or a word that is read without arguments, as an editor has to know it.
 *
 * @param named its named arguments
 * @param positional the others, a closure at the end among them
 */
record Word(Method method, List<NamedParam> named, List<Parameter> positional) {
    private static final List<String> NOT_FOR_SCRIPTS = List.of("lend", "capture", "methodMissing", "propertyMissing");

    /** All that scripts find in a body or base class, in a fixed order. */
    static List<Word> of(Class<?> body) {
        return Arrays.stream(body.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("handin."))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !NOT_FOR_SCRIPTS.contains(method.getName()))
                .map(Word::of)
                .sorted(Comparator.comparing(Word::name).thenComparing(Word::usage))
                .toList();
    }

    private static Word of(Method method) {
        Parameter[] all = method.getParameters();
        NamedParams several = all.length == 0 ? null : all[0].getAnnotation(NamedParams.class);
        NamedParam one = all.length == 0 ? null : all[0].getAnnotation(NamedParam.class);
        List<NamedParam> named = several != null ? List.of(several.value()) : one != null ? List.of(one) : List.of();
        return new Word(
                method, named, Arrays.stream(all).skip(named.isEmpty() ? 0 : 1).toList());
    }

    boolean isProperty() {
        return method.getParameterCount() == 0 && method.getName().matches("get[A-Z].*");
    }

    String name() {
        String name = method.getName();
        return isProperty() ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name;
    }

    boolean takesClosure() {
        return !positional.isEmpty() && positional.getLast().getType() == Closure.class;
    }

    /** Such as {@code test(String expression, Object expected)}. */
    String usage() {
        if (isProperty()) {
            return name();
        }
        Stream<String> words = Stream.concat(
                named.stream().map(each -> each.value() + ":"),
                positional.stream().map(each -> each.getType().getSimpleName() + " " + each.getName()));
        return name() + "(" + String.join(", ", words.toList()) + ")";
    }
}
