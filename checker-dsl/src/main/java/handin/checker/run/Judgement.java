package handin.checker.run;

import groovy.lang.GroovyRuntimeException;
import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CheckerProgram;
import handin.checker.model.Refused;
import handin.checker.model.Verdict;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.codehaus.groovy.runtime.InvokerInvocationException;

/** Turns however an act ends into a verdict, by whose turn it is to act. */
record Judgement(CheckerProgram program) {
    /** Acts; what comes out is the name under which the original is kept. */
    Verdict of(Callable<Optional<String>> act) {
        try {
            return new Verdict.Accepted(act.call());
        } catch (Throwable thrown) { // a script may throw anything; each kind finds its verdict
            return verdict(unwrapped(thrown));
        }
    }

    private Verdict verdict(Throwable thrown) {
        if (thrown instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
            Thread.interrupted(); // told by the verdict; the caller's thread goes on
            return new Verdict.Failed(
                    thrown instanceof InterruptedException ? thrown : new InterruptedException("while checking"));
        }
        if (thrown instanceof Refused refused) {
            return new Verdict.Rejected(refused.refusal());
        }
        return program.blame(thrown)
                .<Verdict>map(mistake -> new Verdict.CheckerBroken(mistake.toString()))
                .orElseGet(() -> thrown instanceof AuthorMistake mistake
                        ? new Verdict.CheckerBroken(mistake.sentence())
                        : new Verdict.Failed(thrown));
    }

    /** What a script threw, without what Groovy and reflection put around it. */
    static Throwable unwrapped(Throwable thrown) {
        boolean wrapper = thrown instanceof InvokerInvocationException
                || thrown instanceof InvocationTargetException
                || thrown instanceof UndeclaredThrowableException
                || thrown.getClass() == GroovyRuntimeException.class;
        Throwable cause = thrown.getCause();
        return wrapper && cause != null ? unwrapped(cause) : thrown;
    }
}
