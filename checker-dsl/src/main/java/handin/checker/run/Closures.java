package handin.checker.run;

import groovy.lang.Closure;
import handin.checker.dsl.CheckerScript;
import org.jspecify.annotations.Nullable;

/** Calls authors' closures. */
final class Closures {
    private Closures() {}

    /** Calls a copy, so that nothing of this call sticks to the closure. */
    static @Nullable Object call(Closure<?> closure, Object verbs, @Nullable Object... arguments) {
        var copy = (Closure<?>) closure.clone();
        copy.setDelegate(verbs);
        copy.setResolveStrategy(Closure.DELEGATE_FIRST);
        Object before = CheckerScript.lend(closure, verbs);
        try {
            return copy.call(arguments);
        } finally {
            CheckerScript.lend(closure, before);
        }
    }
}
