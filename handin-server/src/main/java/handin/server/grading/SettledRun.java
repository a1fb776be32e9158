package handin.server.grading;

import handin.checker.model.CheckRun;
import handin.checker.model.Verdict;
import java.nio.file.Path;

/** A judgement whose every act ends in the same verdict, known before it starts. */
record SettledRun(Verdict verdict) implements CheckRun {
    @Override
    public Verdict pre() {
        return verdict;
    }

    @Override
    public Verdict check() {
        return verdict;
    }

    @Override
    public Verdict post(Path directory) {
        return verdict;
    }

    @Override
    public void close() {}
}
