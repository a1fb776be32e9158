package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CheckerProgram;
import handin.checker.dsl.Thrown;
import handin.checker.model.Refused;
import handin.checker.model.Verdict;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Turns however an act ends into a verdict, by whose turn it is to act. */
record Judgement(CheckerProgram program) {
    /** Acts; what comes out is the name under which the original is kept. */
    Verdict of(Callable<Optional<String>> act) {
        try {
            return new Verdict.Accepted(act.call());
        } catch (Throwable thrown) { // a script may throw anything; each kind finds its verdict
            return verdict(Thrown.unwrapped(thrown));
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
}
