package handin.checker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;

/**
 * A directory for files that programs in the sandbox read: everybody may pass and read, only we may write.
 *
 * @param path absolute, without symbolic links
 */
public record RuntimeDirectory(Path path) {
    private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rwxr-xr-x");

    /**
     * Takes the directory, or makes it.
     *
     * @throws SandboxBroken if it belongs to somebody else, others may write in it, or programs could not read in it
     */
    public static RuntimeDirectory at(Path path) {
        try {
            make(path);
            if (!oursAlone(path)) {
                throw new SandboxBroken(path + " must be a directory of user "
                        + Identity.current().user()
                        + " that nobody else may write in; remove it, or name another directory");
            }
            if (!Sandbox.mayRead(path.toRealPath())) {
                throw new SandboxBroken("submissions run as a user without rights, who cannot enter " + path
                        + "; open the directories above it with chmod o+x, or name another directory");
            }
            return new RuntimeDirectory(path.toRealPath());
        } catch (IOException e) {
            throw new SandboxBroken("cannot make the directory " + path + ": " + e.getMessage(), e);
        }
    }

    /** A directory below the machine's temporary one: always the same for one user, or a fresh one if somebody else has taken the name. */
    public static RuntimeDirectory shared() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        Path usual = temporary.resolve("handin-" + Identity.current().user());
        try {
            make(usual);
            if (oursAlone(usual)) {
                return new RuntimeDirectory(usual.toRealPath());
            }
            Path fresh = Files.createTempDirectory(temporary, "handin-");
            Files.setPosixFilePermissions(fresh, OURS);
            return new RuntimeDirectory(fresh.toRealPath());
        } catch (IOException e) {
            throw new SandboxBroken("cannot make a directory in " + temporary + ": " + e.getMessage(), e);
        }
    }

    /** A new directory in this one that only we may enter, its name starting with the prefix. */
    public Path fresh(String prefix) {
        try {
            return Files.createTempDirectory(path, prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path path) throws IOException {
        try {
            Files.createDirectory(path);
            Files.setPosixFilePermissions(path, OURS);
        } catch (FileAlreadyExistsException expected) {
            // Whether what is there will do is asked next, of the thing itself.
        }
    }

    private static boolean oursAlone(Path path) throws IOException {
        var attributes = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var others = Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        return attributes.isDirectory()
                && Identity.owner(path) == Identity.current().user()
                && Collections.disjoint(attributes.permissions(), others);
    }
}
