package handin.server.app;

import handin.checker.eval.Evaluators;
import handin.checker.eval.WorkerSettings;
import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.SandboxCheck;
import handin.checker.sandbox.SandboxCheck.Wall;
import handin.checker.sandbox.SandboxSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the walls around student code and its limits, tried at start, mean for a server: nothing of a student's runs unless all hold.
 *
 * @param check the outcome of the trial
 */
record Walls(SandboxCheck check) {
    private static final Logger LOG = LoggerFactory.getLogger(Walls.class);

    /** Tries a server's walls. A parameter of the server, so that tests can have one whose walls have a hole. */
    interface Trial {
        Walls of(WorkerSettings settings);
    }

    /** Tries them, with the directory and the user ids that the workers will have. */
    static Walls tried(WorkerSettings settings) {
        var runtime = settings.runtime().map(RuntimeDirectory::at).orElseGet(RuntimeDirectory::shared);
        return new Walls(SandboxCheck.run(new SandboxSettings(runtime, settings.firstUser())));
    }

    void log() {
        report().forEach(check.holds() ? LOG::info : LOG::error);
    }

    /** Those that evaluate, or if a wall is missing, one in their place that refuses to. */
    Evaluators guard(Evaluators evaluators) {
        return check.holds() ? evaluators : new NoEvaluators(evaluators, missing());
    }

    private String missing() {
        return check.walls().stream()
                .filter(wall -> !wall.stands())
                .map(Wall::name)
                .collect(Collectors.joining("; "));
    }

    /** For the operator: one line if all hold, else what does not, what to do, and what does not happen now; then by what limits hold. */
    List<String> report() {
        var lines = new ArrayList<String>();
        if (check.holds()) {
            int count = check.walls().size();
            lines.add("The walls around student code stand and its limits hold: " + count + " of " + count
                    + " were tried.");
        } else {
            lines.addAll(check.text().lines().toList());
            lines.add("Student code is not safe to run here, so none is run: handins that their checker evaluates are"
                    + " refused. Mend what is missing and start the server again.");
        }
        lines.addAll(check.meansText());
        return List.copyOf(lines);
    }
}
