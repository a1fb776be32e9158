package handin.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** Who may do anything at all with a file. */
final class Permissions {
    private Permissions() {}

    static boolean forOthers(Path path) throws IOException {
        return any(path, "OTHERS_");
    }

    static boolean forGroup(Path path) throws IOException {
        return any(path, "GROUP_");
    }

    private static boolean any(Path path, String who) throws IOException {
        return Files.getPosixFilePermissions(path).stream()
                .map(PosixFilePermission::name)
                .anyMatch(name -> name.startsWith(who));
    }
}
