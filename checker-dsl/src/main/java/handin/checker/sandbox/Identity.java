package handin.checker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Who we are on this machine. */
record Identity(int user) {
    private static final Identity CURRENT = new Identity(owner(Path.of("/proc/self/status")));

    static Identity current() {
        return CURRENT;
    }

    boolean root() {
        return user == 0;
    }

    /** Hands a file over, if it does not belong to that user yet. */
    static void give(Path path, int user) throws IOException {
        if (owner(path) != user) {
            Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static int owner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
