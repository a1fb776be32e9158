package handin.checker;

import handin.checker.dsl.Languages;
import handin.checker.eval.Evaluators;
import handin.checker.eval.Language;
import handin.checker.load.Scripts;
import handin.checker.model.Checker;
import handin.checker.model.CheckerMistakes;
import handin.checker.run.ScriptChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Loads checkers. Many threads may use one. */
public final class Checkers {
    private final Evaluators evaluators;
    private final Scripts scripts;

    /** @param evaluators where submissions will be evaluated; which languages there are decides what a checker may name */
    public Checkers(Evaluators evaluators) {
        this.evaluators = evaluators;
        this.scripts = new Scripts(offered(evaluators));
    }

    /**
     * Loads a checker from its file.
     *
     * @throws CheckerMistakes with all that is wrong with the script
     * @throws IOException if the file cannot be read
     */
    public Checker load(Path script) throws IOException {
        return new ScriptChecker(
                scripts.load(script), evaluators, script.toAbsolutePath().resolveSibling(""));
    }

    /** A checker that follows its file: loaded at first use, and again whenever the file changes. */
    public CheckerFile follow(Path script) {
        return new CheckerFile(script, this);
    }

    private static Languages offered(Evaluators evaluators) {
        return new Languages() {
            @Override
            public boolean offers(List<String> name) {
                return evaluators.language(name).isPresent();
            }

            @Override
            public List<List<String>> names() {
                return evaluators.languages().stream().map(Checkers::name).toList();
            }
        };
    }

    private static List<String> name(Language language) {
        return language.level().isEmpty() ? List.of(language.name()) : List.of(language.name(), language.level());
    }
}
