package handin.checker;

import handin.checker.model.Checker;
import handin.checker.model.CheckerMistakes;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A checker that follows its file. After an edit that does not load, the last good one stays in force; the mistakes are logged once, and the
 * file is not tried again before it changes. Many threads may use one.
 */
public final class CheckerFile {
    private final ScriptFile<Checker> file;

    CheckerFile(Path file, Checkers checkers) {
        this.file = new ScriptFile<>(file, "checker", checkers::load);
    }

    /**
     * The checker as the file has it now, or as it was when it last was good.
     *
     * @throws CheckerMistakes if it never was
     * @throws handin.checker.eval.EvaluationLost if it never was, and no worker could be had to try its language
     */
    public Checker current() {
        return file.current();
    }

    /** What is wrong with the file as it is now; empty if nothing is. */
    public Optional<CheckerMistakes> mistakes() {
        return file.mistakes();
    }
}
