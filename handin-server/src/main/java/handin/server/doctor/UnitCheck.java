package handin.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Will somebody start the server when the machine starts? */
final class UnitCheck implements Check {
    private static final Path UNITS = Path.of("/etc/systemd/system");

    @Override
    public String name() {
        return "systemd";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException, InterruptedException {
        if (!Files.isDirectory(Path.of("/run/systemd/system"))) {
            return List.of(Finding.ok(name(), "not on this machine; start the server by hand"));
        }
        Optional<String> unit = unit(patient.course());
        if (unit.isEmpty()) {
            return List.of(Finding.warning(
                    name(),
                    "no unit starts this course",
                    "./handin systemd --course " + patient.course() + " prints one"));
        }
        boolean enabled = Command.said("systemctl", "is-enabled", unit.get())
                .filter("enabled"::equals)
                .isPresent();
        return List.of(
                enabled
                        ? Finding.ok(name(), unit.get() + " starts this course with the machine")
                        : Finding.warning(
                                name(),
                                unit.get() + " does not start with the machine",
                                "sudo systemctl enable --now " + unit.get()));
    }

    private static Optional<String> unit(Path course) throws IOException {
        try (var units = Files.newDirectoryStream(UNITS, "*.service")) {
            for (Path unit : units) {
                if (Files.isReadable(unit) && Files.readString(unit).contains(course.toString())) {
                    return Optional.of(unit.getFileName().toString());
                }
            }
        }
        return Optional.empty();
    }
}
