package handin.server.hook.script;

import handin.checker.CourseScripts;
import handin.checker.ScriptFile;
import handin.checker.dsl.LoadedScript;
import handin.checker.model.CheckerMistakes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code hooks.groovy}, which need not be there. */
final class HookFile {
    static final CourseScripts<HookScript> SCRIPTS = new CourseScripts<>(HookScript.class, "hook script");

    private final ScriptFile<LoadedScript<HookScript>> file;

    HookFile(Path path) {
        this.file = SCRIPTS.follow(path);
    }

    Path path() {
        return file.path();
    }

    /** The script as it is now, or as it was when it last was good; empty if there is none, or never was a good one (the log says what is wrong). */
    Optional<LoadedScript<HookScript>> current() {
        if (!Files.exists(file.path())) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.current());
        } catch (CheckerMistakes said) {
            return Optional.empty();
        }
    }
}
