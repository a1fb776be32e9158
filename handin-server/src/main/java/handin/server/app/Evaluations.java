package handin.server.app;

import handin.checker.eval.EvaluationLimits;
import handin.checker.eval.WorkerSettings;
import handin.server.config.CourseConfig;
import java.nio.file.Path;

/** How submissions are evaluated, as the course's configuration says. */
final class Evaluations {
    private Evaluations() {}

    static WorkerSettings settings(Path workerHome, CourseConfig config) {
        var rules = config.evaluation();
        var usual = WorkerSettings.usual(workerHome);
        return usual.withLimits(limits(config))
                .withAtOnce(rules.atOnce().orElse(usual.atOnce()))
                .withWarm(rules.ready())
                .withFirstUser(rules.firstUser());
    }

    private static EvaluationLimits limits(CourseConfig config) {
        var rules = config.evaluation();
        return new EvaluationLimits(
                rules.cpu(), rules.answer(), rules.total(), config.evaluationMemory(), rules.threads(), rules.output());
    }
}
