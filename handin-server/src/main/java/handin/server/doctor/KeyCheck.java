package handin.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Private keys of the course: its own, and that of receipts. */
final class KeyCheck implements Check {
    @Override
    public String name() {
        return "private keys";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        var open = new ArrayList<Finding>();
        int count = 0;
        try (var keys = Files.newDirectoryStream(patient.course(), "*key.pem")) {
            for (Path key : keys) {
                count++;
                if (Permissions.forOthers(key) || Permissions.forGroup(key)) {
                    open.add(Finding.broken(
                            name(), key.getFileName() + " can be read by other users", "chmod 600 " + key));
                }
            }
        }
        return open.isEmpty()
                ? List.of(Finding.ok(name(), count == 0 ? "none yet" : count + ", readable by the owner alone"))
                : open;
    }
}
