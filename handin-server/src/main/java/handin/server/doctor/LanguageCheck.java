package handin.server.doctor;

import handin.checker.eval.Language;
import java.util.List;
import java.util.Optional;

/** Evaluates each language's own little program in a fresh worker: the worker's jars, the JDK and the sandbox at once. */
final class LanguageCheck implements Check {
    @Override
    public String name() {
        return "languages";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.workers().languages().stream()
                .map(language -> judge(language, patient.workers().trial(language)))
                .toList();
    }

    private static Finding judge(Language language, Optional<String> wrong) {
        String what = "language " + language.title();
        return wrong.map(words -> Finding.broken(
                        what,
                        words,
                        "build Handin anew (remove handin-server/target/built); if that does not help, report it"))
                .orElseGet(() -> Finding.ok(what, "evaluates its trial program"));
    }
}
