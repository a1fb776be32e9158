package handin.checker;

import handin.checker.model.Checker;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.CheckerMistakes.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A checker that follows its file. After an edit that does not load, the last good one stays in force; the mistakes are logged once, and the
 * file is not tried again before it changes. Many threads may use one.
 */
public final class CheckerFile {
    private static final Logger LOG = LoggerFactory.getLogger(CheckerFile.class);
    private final Path file;
    private final Checkers checkers;
    private byte @Nullable [] tried;
    private @Nullable Checker good;
    private @Nullable CheckerMistakes mistakes;

    CheckerFile(Path file, Checkers checkers) {
        this.file = file;
        this.checkers = checkers;
    }

    /**
     * The checker as the file has it now, or as it was when it last was good.
     *
     * @throws CheckerMistakes if it never was
     * @throws handin.checker.eval.EvaluationLost if it never was, and no worker could be had to try its language
     */
    public synchronized Checker current() {
        refresh();
        if (good != null) {
            return good;
        }
        throw mistakes != null ? mistakes : new IllegalStateException("neither a checker nor mistakes: " + file);
    }

    /** What is wrong with the file as it is now; empty if nothing is. */
    public synchronized Optional<CheckerMistakes> mistakes() {
        refresh();
        return Optional.ofNullable(mistakes);
    }

    private void refresh() {
        try {
            byte[] now = Files.readAllBytes(file);
            if (tried != null && Arrays.equals(tried, now)) {
                return;
            }
            tried = now;
            good = checkers.load(file);
            mistakes = null;
        } catch (CheckerMistakes found) {
            broken(found);
        } catch (RuntimeException ours) {
            postponed(ours);
        } catch (IOException e) {
            if (tried != null || mistakes == null) {
                tried = null;
                broken(new CheckerMistakes(
                        List.of(new Mistake(file.toString(), 1, 1, "this file cannot be read: " + e))));
            }
        }
    }

    /** No mistake of the author's, such as no worker to be had just now: tried again at the next use. */
    private void postponed(RuntimeException ours) {
        tried = null;
        if (good == null) {
            throw ours;
        }
        LOG.warn("{} could not be loaded just now; the checker before this change stays in force", file, ours);
    }

    private void broken(CheckerMistakes found) {
        mistakes = found;
        LOG.warn(
                "{}\n{}",
                good == null ? "no checker:" : "the checker before this change stays in force:",
                found.getMessage());
    }
}
