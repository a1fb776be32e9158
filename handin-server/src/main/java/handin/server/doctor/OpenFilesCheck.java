package handin.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How many files the server may open, connections among them; that of the running one, else ours. */
final class OpenFilesCheck implements Check {
    private static final int BESIDE_CONNECTIONS = 300;
    /** The JVM takes the hard limit for its soft one. */
    private static final Pattern LIMIT = Pattern.compile("(?m)^Max open files +\\S+ +(\\d+)");

    @Override
    public String name() {
        return "open files";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        int needed = patient.config().door().connections() + BESIDE_CONNECTIONS;
        var server = patient.server();
        String process = server.isPresent() ? String.valueOf(server.getAsLong()) : "self";
        try {
            var limit = LIMIT.matcher(Files.readString(Path.of("/proc", process, "limits")));
            if (!limit.find() || Long.parseLong(limit.group(1)) >= needed) {
                return List.of(Finding.ok(name(), "enough for " + (needed - BESIDE_CONNECTIONS) + " connections"));
            }
            return List.of(Finding.warning(
                    name(),
                    limit.group(1) + " may be open, " + needed + " are needed for max-connections",
                    "raise LimitNOFILE in the unit (or ulimit -n), or lower max-connections"));
        } catch (NoSuchFileException noProc) {
            return List.of(Finding.ok(name(), "the limit cannot be seen on this system"));
        }
    }
}
