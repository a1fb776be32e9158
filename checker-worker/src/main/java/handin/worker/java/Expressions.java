package handin.worker.java;

import handin.worker.engine.Mistaken;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates expressions as if inside the submission's package, with the imports of its main file. A bare name may be a static method or
 * field of any of its classes. An expression of type void gives null.
 */
final class Expressions {
    private final Javac javac;
    private final SubmissionLoader loader;
    private final Members members;
    private final Surroundings surroundings;
    private int count;

    Expressions(Javac javac, SubmissionLoader loader, Members members, Surroundings surroundings) {
        this.javac = javac;
        this.loader = loader;
        this.members = members;
        this.surroundings = surroundings;
    }

    @Nullable
    Object evaluate(String expression) throws Throwable {
        String name = "Expression" + ++count;
        loader.add(compile(surroundings.open(name), expression));
        try {
            var method = loader.loadClass(surroundings.packageName() + name).getDeclaredMethod("value");
            method.setAccessible(true);
            return method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private Map<String, byte[]> compile(String open, String expression) throws Mistaken {
        try {
            return compile(Written.value(open, expression));
        } catch (Mistaken asValue) {
            try {
                return compile(Written.statement(open, expression));
            } catch (Mistaken asStatement) {
                // It is not of type void either, so what is wrong is what was wrong with the value.
                throw asValue;
            }
        }
    }

    private Map<String, byte[]> compile(Written bare) throws Mistaken {
        var written = bare.with(BareNames.owners(javac.parse(bare.source()), members));
        try {
            return javac.compile(List.of(written.source()));
        } catch (Mistaken e) {
            throw new Mistaken(e.words(), written.place(e.place()));
        }
    }
}
