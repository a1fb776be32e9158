package handin.checker;

import groovy.lang.Script;
import handin.checker.dsl.LoadedScript;
import handin.checker.load.BlockScripts;
import handin.checker.model.CheckerMistakes;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Loads a course's scripts that are no checkers but a row of blocks, with the same care: all that is misspelt is refused at load, with file, line and
 * column.
 *
 * @param <S> the base class of the scripts; each public method of it that takes a closure with {@link groovy.lang.DelegatesTo} is a block
 */
public final class CourseScripts<S extends Script> {
    private final BlockScripts<S> scripts;
    private final String noun;

    /** @param noun what such a script is, for the log: {@code hook script} */
    public CourseScripts(Class<S> base, String noun) {
        this.scripts = new BlockScripts<>(base);
        this.noun = noun;
    }

    /**
     * Loads a script and runs it once, so that it notes its blocks.
     *
     * @throws CheckerMistakes with all that is wrong with it
     * @throws IOException if the file cannot be read
     */
    public LoadedScript<S> load(Path file) throws IOException {
        return scripts.load(file);
    }

    /** A script that follows its file: loaded at first use, and again whenever the file changes. */
    public ScriptFile<LoadedScript<S>> follow(Path file) {
        return new ScriptFile<>(file, noun, this::load);
    }
}
