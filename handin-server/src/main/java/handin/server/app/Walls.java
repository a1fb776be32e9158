package handin.server.app;

import handin.checker.eval.WorkerSettings;
import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.SandboxCheck;
import handin.checker.sandbox.SandboxSettings;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the walls around student code, tried at start, mean for a server.
 *
 * @param check the outcome of the trial
 * @param wanted where the server was to listen
 */
record Walls(SandboxCheck check, InetAddress wanted) {
    private static final Logger LOG = LoggerFactory.getLogger(Walls.class);

    /** Tries them, with the directory and the user ids that the workers will have. */
    static Walls tried(WorkerSettings settings, InetAddress wanted) {
        var runtime = settings.runtime().map(RuntimeDirectory::at).orElseGet(RuntimeDirectory::shared);
        var walls = new Walls(SandboxCheck.run(new SandboxSettings(runtime, settings.firstUser())), wanted);
        walls.report().forEach(walls.check.holds() ? LOG::info : LOG::error);
        return walls;
    }

    /** Where the server may listen: on this machine alone unless every wall stands. */
    InetAddress address() {
        return check.holds() || wanted.isLoopbackAddress() ? wanted : InetAddress.getLoopbackAddress();
    }

    /** For the operator: one line if all stand, else what does not, what to do, and where the server listens. */
    List<String> report() {
        if (check.holds()) {
            return List.of("The walls around student code stand: "
                    + check.walls().size() + " of " + check.walls().size() + " were tried and held.");
        }
        var lines = new ArrayList<>(check.text().lines().toList());
        lines.add("The walls around student code do not stand, so the server listens on "
                + address().getHostAddress() + " only. Mend what is missing and start it again.");
        return List.copyOf(lines);
    }
}
