package handin.worker.java;

import handin.worker.wire.Response.Arity;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The submission's classes and what an expression in their package can name of them. */
final class Members {
    private final List<Class<?>> classes;

    /** @param classes in the order of the text */
    Members(List<Class<?>> classes) {
        this.classes = List.copyOf(classes);
    }

    static Members none() {
        return new Members(List.of());
    }

    /** The class of that name: simple, with its outer class, or with its package. */
    Optional<Class<?>> type(String name) {
        return classes.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> named(type, name))
                .findFirst();
    }

    private static boolean named(Class<?> type, String name) {
        String full = type.getName().replace('$', '.');
        return full.equals(name) || full.endsWith("." + name);
    }

    /** The static methods that {@code f} or {@code Bank.fee} names. */
    List<Method> methods(String name) {
        return members(name, Class::getDeclaredMethods, Method::getName, Method::getModifiers);
    }

    /** The static field that {@code RATE} or {@code Bank.RATE} names. */
    Optional<Field> field(String name) {
        return members(name, Class::getDeclaredFields, Field::getName, Field::getModifiers).stream()
                .findFirst();
    }

    /** The first class with a {@code static void main(String[])}. */
    Optional<Method> main() {
        return classes.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals("main") && Modifier.isStatic(method.getModifiers()))
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(String[].class)))
                .findFirst();
    }

    /** The class that declares the static method or field that a bare name means, to be written before it. */
    Optional<String> owner(String name, boolean called) {
        Stream<? extends java.lang.reflect.Member> found = called ? methods(name).stream() : field(name).stream();
        return found.findFirst().map(member -> member.getDeclaringClass().getCanonicalName());
    }

    /** How many arguments each takes. */
    static List<Arity> arities(List<? extends Executable> executables) {
        var arities = new ArrayList<Arity>();
        for (Executable one : executables) {
            int count = one.getParameterCount();
            var arity = one.isVarArgs() ? new Arity(count - 1, -1) : new Arity(count, count);
            if (!arities.contains(arity)) {
                arities.add(arity);
            }
        }
        return arities;
    }

    private interface Listing<T> {
        T[] of(Class<?> type);
    }

    private <T> List<T> members(
            String name,
            Listing<T> listing,
            java.util.function.Function<T, String> naming,
            java.util.function.ToIntFunction<T> modifiers) {
        int dot = name.lastIndexOf('.');
        String simple = name.substring(dot + 1);
        List<Class<?>> among = dot < 0
                ? classes
                : type(name.substring(0, dot)).stream().<Class<?>>map(t -> t).toList();
        return among.stream()
                .flatMap(type -> Stream.of(listing.of(type)))
                .filter(member -> naming.apply(member).equals(simple))
                .filter(member -> visible(modifiers.applyAsInt(member)))
                .toList();
    }

    private static boolean visible(int modifiers) {
        return Modifier.isStatic(modifiers) && !Modifier.isPrivate(modifiers);
    }
}
