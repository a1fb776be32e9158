package handin.checker.load;

import groovy.lang.Script;
import handin.checker.dsl.LoadedScript;
import handin.checker.dsl.Thrown;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.CheckerMistakes.Mistake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads scripts that are a row of blocks, held to the same rules as checkers. The base class says which blocks: each public method of it that takes a
 * closure with {@link groovy.lang.DelegatesTo} is one, and offers the verbs and words of the type named there. A block takes no parameters.
 *
 * @param <S> the base class
 */
public final class BlockScripts<S extends Script> {
    private final Class<S> base;
    private final ScriptCompiler compiler;

    public BlockScripts(Class<S> base) {
        this.base = base;
        this.compiler = new ScriptCompiler(BlockGrammar.of(base));
    }

    /**
     * Reads a script from a file and runs it once.
     *
     * @throws CheckerMistakes with all that is wrong with it
     * @throws IOException if the file cannot be read
     */
    public LoadedScript<S> load(Path file) throws IOException {
        return compile(ScriptCompiler.read(file), file.toString());
    }

    /** As {@link #load}, from a text; {@code name} stands for the path. */
    public LoadedScript<S> compile(String text, String name) {
        CompiledScript<S> compiled = compiler.compile(base, text, name);
        S script = compiled.instance();
        try {
            script.run();
        } catch (Throwable thrown) { // a script may throw anything
            throw compiled.refusal(Thrown.unwrapped(thrown));
        }
        return new Ran<>(compiled, script);
    }

    private record Ran<S extends Script>(CompiledScript<S> compiled, S script) implements LoadedScript<S> {
        @Override
        public Optional<Mistake> blame(Throwable thrown) {
            return compiled.blame(Thrown.unwrapped(thrown));
        }
    }
}
