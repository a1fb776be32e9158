package handin.worker.groovy;

import groovy.lang.Closure;
import groovy.lang.GroovyObject;
import groovy.lang.Script;
import handin.worker.engine.SubmissionLoader;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.groovy.runtime.MethodClosure;
import org.jspecify.annotations.Nullable;

/** Says what names and values are, without a run. */
final class GroovyNames {
    private final Object scope;
    private final SubmissionLoader loader;

    /** @param scope the submission's script */
    GroovyNames(Object scope, SubmissionLoader loader) {
        this.scope = scope;
        this.loader = loader;
    }

    /** What the submission declares by that name: a method of the script, {@code Bank.fee}, or a class. */
    Optional<Description> declared(String name) {
        int dot = name.lastIndexOf('.');
        Optional<Class<?>> owner = dot < 0 ? Optional.of(scope.getClass()) : type(name.substring(0, dot));
        List<Executable> methods = owner.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name.substring(dot + 1)) && !method.isSynthetic())
                .filter(method -> dot < 0 || Modifier.isStatic(method.getModifiers()))
                .map(Executable.class::cast)
                .toList();
        if (!methods.isEmpty()) {
            return Optional.of(new Description(Kind.PROCEDURE, arities(methods), name));
        }
        return type(name).map(type -> type(type));
    }

    /** Whether the script has a variable or a field of that name. */
    boolean isVariable(String name) {
        boolean bound = scope instanceof Script script && script.getBinding().hasVariable(name);
        return bound
                || scope instanceof GroovyObject object && object.getMetaClass().hasProperty(object, name) != null;
    }

    /** What a value is. */
    Description value(@Nullable Object value, String printed) {
        return switch (value) {
            case Closure<?> closure -> new Description(Kind.PROCEDURE, arities(closure), printed);
            case Class<?> type -> type(type);
            case null, default -> new Description(Kind.VALUE, List.of(), printed);
        };
    }

    private static Description type(Class<?> type) {
        List<Executable> constructors = Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()) && !constructor.isSynthetic())
                .map(Executable.class::cast)
                .toList();
        return new Description(Kind.TYPE, arities(constructors), type.getName());
    }

    private Optional<Class<?>> type(String name) {
        return loader.names().stream()
                .filter(full -> full.replace('$', '.').equals(name)
                        || full.replace('$', '.').endsWith("." + name))
                .findFirst()
                .map(this::load);
    }

    private Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A closure without parameters of its own has an implicit one, which may be left out. */
    private static List<Arity> arities(Closure<?> closure) {
        if (closure instanceof MethodClosure method) {
            return arities(Stream.of(method.getOwner().getClass().getMethods())
                    .filter(one -> one.getName().equals(method.getMethod()))
                    .map(Executable.class::cast)
                    .toList());
        }
        List<Executable> calls = Stream.of(closure.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("doCall") && !method.isSynthetic())
                .map(Executable.class::cast)
                .toList();
        if (!calls.isEmpty()) {
            return arities(calls);
        }
        int count = closure.getMaximumNumberOfParameters();
        return List.of(new Arity(count, count));
    }

    private static List<Arity> arities(List<? extends Executable> executables) {
        var arities = new ArrayList<Arity>();
        for (Executable one : executables) {
            Class<?>[] types = one.getParameterTypes();
            boolean open = types.length > 0 && types[types.length - 1].isArray();
            var arity = open ? new Arity(types.length - 1, -1) : new Arity(types.length, types.length);
            if (!arities.contains(arity)) {
                arities.add(arity);
            }
        }
        arities.sort(java.util.Comparator.comparingInt(Arity::least));
        return arities;
    }
}
