package handin.worker.java;

import handin.worker.engine.Mistaken;
import handin.worker.engine.SubmissionLoader;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
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

    Expressions(Javac javac, SubmissionLoader loader, Members members, Surroundings surroundings) {
        this.javac = javac;
        this.loader = loader;
        this.members = members;
        this.surroundings = surroundings;
    }

    @Nullable
    Object evaluate(String expression) throws Throwable {
        String name = freshName();
        loader.add(compile(name, expression));
        try {
            var method = loader.loadClass(surroundings.packageName() + name).getDeclaredMethod("value");
            method.setAccessible(true);
            return method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** A name that no class of the submission has, nor can foresee: its {@code value()} would be run in place of ours. */
    private String freshName() {
        while (true) {
            String name =
                    "Expression" + Long.toHexString(ThreadLocalRandom.current().nextLong());
            if (!loader.names().contains(surroundings.packageName() + name)) {
                return name;
            }
        }
    }

    private Map<String, byte[]> compile(String name, String expression) throws Mistaken {
        try {
            return compileEither(surroundings.open(name), expression);
        } catch (Mistaken e) {
            // The class around it is nothing the author wrote.
            String words = e.words().replace(" in class " + surroundings.packageName() + name, "");
            throw new Mistaken(words.replace(" in class " + name, "").replace(name, "the expression"), e.place());
        }
    }

    private Map<String, byte[]> compileEither(String open, String expression) throws Mistaken {
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
