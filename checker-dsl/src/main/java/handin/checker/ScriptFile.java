package handin.checker;

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
 * What a script makes, following its file. After an edit that does not load, the last good one stays in force; the mistakes are logged once, and the
 * file is not tried again before it changes. Many threads may use one.
 *
 * @param <T> what the script makes
 */
public final class ScriptFile<T> {
    /** Makes it. */
    @FunctionalInterface
    interface Loader<T> {
        T load(Path file) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ScriptFile.class);
    private final Path file;
    private final String noun;
    private final Loader<T> loader;
    private byte @Nullable [] tried;
    private @Nullable T good;
    private @Nullable CheckerMistakes mistakes;

    /** @param noun what the script makes, for the log: {@code checker} */
    ScriptFile(Path file, String noun, Loader<T> loader) {
        this.file = file;
        this.noun = noun;
        this.loader = loader;
    }

    public Path path() {
        return file;
    }

    /**
     * What the file makes now, or made when it last was good.
     *
     * @throws CheckerMistakes if it never was
     */
    public synchronized T current() {
        refresh();
        if (good != null) {
            return good;
        }
        throw mistakes != null ? mistakes : new IllegalStateException("neither a " + noun + " nor mistakes: " + file);
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
            good = loader.load(file);
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
        LOG.warn("{} could not be loaded just now; the {} before this change stays in force", file, noun, ours);
    }

    private void broken(CheckerMistakes found) {
        mistakes = found;
        LOG.warn(
                "{}\n{}",
                good == null ? "no " + noun + ":" : "the " + noun + " before this change stays in force:",
                found.getMessage());
    }
}
