package handin.server.doctor;

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
            return List.of(Finding.ok(name(), check.walls().size() + " around student code were tried and held"));
        }
        return check.walls().stream()
                .filter(wall -> !wall.stands())
                .map(wall -> Finding.broken(name(), "missing: " + wall.name(), wall.advice()))
                .toList();
    }
}
