package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** What a user sees who owns nothing and is in no group. */
final class Everybody {
    private Everybody() {}

    static boolean mayRead(Path file) throws IOException {
        boolean open = Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        for (Path above = file.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            open &= Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE);
        }
        return open;
    }
}
