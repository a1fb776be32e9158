package handin.checker.load;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CheckerProgram;
import handin.checker.dsl.CheckerScript;
import handin.checker.dsl.Languages;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.CheckerMistakes.Mistake;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.groovy.control.CompilationFailedException;

/** Loads checker scripts. */
public final class Scripts {
    private final Languages languages;

    /** @param languages what the option {@code language} may name */
    public Scripts(Languages languages) {
        this.languages = languages;
    }

    /**
     * Reads a script from a file; places in it are told as {@code file:line:column} with the path as given.
     *
     * @throws CheckerMistakes with all that is wrong with the script
     * @throws IOException if the file cannot be read
     */
    public CheckerProgram load(Path file) throws IOException {
        try {
            return compile(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (MalformedInputException e) {
            throw new CheckerMistakes(List.of(new Mistake(file.toString(), 1, 1, "this file is not text in UTF-8")));
        }
    }

    /** As {@link #load}, from a text; {@code name} stands for the path. */
    public CheckerProgram compile(String text, String name) {
        var compilation = new ScriptCompilation(languages, Set.of());
        String file = String.valueOf(Path.of(name).getFileName());
        Class<? extends CheckerScript> script;
        try {
            script = compilation.compile(text, file).asSubclass(CheckerScript.class);
        } catch (CompilationFailedException e) {
            throw new CheckerMistakes(allMistakes(CompilerMessages.read(e, name), text, name));
        } catch (ClassCastException e) {
            throw new CheckerMistakes(
                    List.of(new Mistake(name, 1, 1, "this is no checker script: there is no check(...) { } in it")));
        }
        return dryRun(new LoadedProgram(script, name, file, compilation.places()));
    }

    /** The compiler stops before types are checked when it does not know a class; so it is asked once more without those. */
    private List<Mistake> allMistakes(List<Mistake> found, String text, String name) {
        Set<String> unknown = CompilerMessages.unknownClasses(found);
        if (unknown.isEmpty()) {
            return found;
        }
        try {
            new ScriptCompilation(languages, unknown)
                    .compile(text, String.valueOf(Path.of(name).getFileName()));
            return found;
        } catch (CompilationFailedException e) {
            return CompilerMessages.sorted(Stream.concat(found.stream(), CompilerMessages.read(e, name).stream()));
        }
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
        } catch (Throwable thrown) { // a script may throw anything, and what our own code throws is no mistake of its
            // author
            throw program.blame(thrown)
                    .<RuntimeException>map(mistake -> new CheckerMistakes(List.of(mistake)))
                    .orElseGet(() -> new IllegalStateException("loading " + program.name(), thrown));
        }
    }
}
