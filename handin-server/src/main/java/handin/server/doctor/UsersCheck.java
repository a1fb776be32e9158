package handin.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who may look into {@code users/}: it holds the work of all students and the hashes of their passwords. */
final class UsersCheck implements Check {
    @Override
    public String name() {
        return "users/";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        Path users = patient.course().resolve("users");
        if (!Files.isDirectory(users)) {
            return List.of(Finding.ok(name(), "not there yet; the first start makes it"));
        }
        if (!Files.isWritable(users)) {
            return List.of(Finding.broken(
                    name(),
                    "user " + System.getProperty("user.name") + " cannot write there",
                    "run this as the server's user, or give that user the directory: chown -R USER " + users));
        }
        if (Permissions.forOthers(users)) {
            return List.of(
                    Finding.warning(name(), "every user of this machine may look into it", "chmod o-rwx " + users));
        }
        return List.of(Finding.ok(name(), "closed to other users of this machine"));
    }
}
