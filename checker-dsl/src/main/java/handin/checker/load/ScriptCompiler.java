package handin.checker.load;

import groovy.lang.Script;
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

/** Compiles scripts of one kind, or says all that is wrong with one. */
record ScriptCompiler(ScriptKind kind) {
    /** @throws CheckerMistakes if it is not text */
    static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new CheckerMistakes(List.of(new Mistake(file.toString(), 1, 1, "this file is not text in UTF-8")));
        }
    }

    /** @param name by which mistakes know it: the path, as the author would write it */
    <S extends Script> CompiledScript<S> compile(Class<S> base, String text, String name) {
        var compilation = new ScriptCompilation(kind, Set.of());
        String file = fileName(name);
        try {
            return new CompiledScript<>(
                    compilation.compile(text, file).asSubclass(base), name, file, compilation.places());
        } catch (CompilationFailedException e) {
            throw new CheckerMistakes(allMistakes(CompilerMessages.read(e, name), text, name));
        } catch (ClassCastException e) {
            throw new CheckerMistakes(List.of(new Mistake(name, 1, 1, "this is no " + kind.lacking())));
        }
    }

    /** The compiler stops before types are checked when it does not know a class; so it is asked once more without those. */
    private List<Mistake> allMistakes(List<Mistake> found, String text, String name) {
        Set<String> unknown = CompilerMessages.unknownClasses(found);
        if (unknown.isEmpty()) {
            return found;
        }
        try {
            new ScriptCompilation(kind, unknown).compile(text, fileName(name));
            return found;
        } catch (CompilationFailedException e) {
            return CompilerMessages.sorted(Stream.concat(found.stream(), CompilerMessages.read(e, name).stream()));
        }
    }

    private static String fileName(String name) {
        return String.valueOf(Path.of(name).getFileName());
    }
}
