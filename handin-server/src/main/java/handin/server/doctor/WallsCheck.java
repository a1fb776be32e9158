package handin.server.doctor;

import handin.checker.sandbox.Means;
import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.SandboxCheck;
import handin.checker.sandbox.SandboxSettings;
import java.util.List;

final class WallsCheck implements Check {
    @Override
    public String name() {
        return "walls";
    }

    @Override
    public List<Finding> look(Patient patient) {
        var settings = patient.settings();
        var runtime = settings.runtime().map(RuntimeDirectory::at).orElseGet(RuntimeDirectory::shared);
        var check = SandboxCheck.run(new SandboxSettings(runtime, settings.firstUser()));
        if (check.holds()) {
            return List.of(
                    Finding.ok(
                            name(), check.walls().size() + " walls and limits around student code were tried and held"),
                    means(check));
        }
        return check.walls().stream()
                .filter(wall -> !wall.stands())
                .map(wall -> Finding.broken(name(), "missing: " + wall.name(), wall.advice()))
                .toList();
    }

    /** The doctor is not where the server is: a unit of systemd may give more than a terminal. */
    private Finding means(SandboxCheck check) {
        String words = "started from here, a server would limit submissions as a whole by "
                + check.means().words();
        return check.means() == Means.WATCHED
                ? Finding.warning(name(), words, String.join("; ", check.better()))
                : Finding.ok(name(), words);
    }
}
