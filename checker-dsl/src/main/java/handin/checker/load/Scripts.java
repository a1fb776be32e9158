package handin.checker.load;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CheckerProgram;
import handin.checker.dsl.CheckerScript;
import handin.checker.dsl.Languages;
import handin.checker.model.CheckerMistakes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Loads checker scripts. */
public final class Scripts {
    private final Languages languages;
    private final ScriptCompiler compiler;

    /** @param languages what the option {@code language} may name */
    public Scripts(Languages languages) {
        this.languages = languages;
        this.compiler = new ScriptCompiler(CheckerGrammar.with(languages));
    }

    /**
     * Reads a script from a file; places in it are told as {@code file:line:column} with the path as given.
     *
     * @throws CheckerMistakes with all that is wrong with the script
     * @throws IOException if the file cannot be read
     */
    public CheckerProgram load(Path file) throws IOException {
        return compile(ScriptCompiler.read(file), file.toString());
    }

    /** As {@link #load}, from a text; {@code name} stands for the path. */
    public CheckerProgram compile(String text, String name) {
        return dryRun(new LoadedProgram(compiler.compile(CheckerScript.class, text, name)));
    }

    private CheckerProgram dryRun(LoadedProgram program) {
        try {
            program.capture()
                    .options()
                    .language()
                    .filter(name -> !languages.offers(name))
                    .ifPresent(name -> {
                        throw new AuthorMistake(LanguageRule.sentence(name, languages));
                    });
            return program;
        } catch (AuthorMistake e) {
            throw new CheckerMistakes(List.of(program.blame(e).orElseGet(() -> program.atCheck(e.sentence()))));
        } catch (Throwable thrown) { // a script may throw anything
            throw program.compiled().refusal(thrown);
        }
    }
}
