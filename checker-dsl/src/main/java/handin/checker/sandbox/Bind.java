package handin.checker.sandbox;

import java.nio.file.Path;

/**
 * A file or directory of the machine that a program sees.
 *
 * @param outside where it lies
 * @param inside where the program sees it, absolute
 * @param access what the program may do with it
 */
public record Bind(Path outside, String inside, Access access) {
    /** What a program may do with what is bound in. */
    public enum Access {
        /** Read what every user of the machine may read. */
        READ,
        /** Read; the directory and the files in it are handed over to the program's user. */
        READ_OWN,
        /** Write; the directory and the files in it are handed over to the program's user. */
        WRITE_OWN
    }

    public Bind {
        if (!outside.isAbsolute() || !inside.startsWith("/")) {
            throw new IllegalArgumentException(
                    "a bind goes from an absolute path to another: " + outside + ", " + inside);
        }
    }

    /** What every user of the machine may read, seen under its own name. */
    public static Bind same(Path path) {
        return new Bind(path, path.toString(), Access.READ);
    }
}
