package handin.server.backup;

import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Permissions as archives number them: nine bits, the owner's first. */
final class Modes {
    private static final PosixFilePermission[] BITS = PosixFilePermission.values();

    private Modes() {}

    static int number(Set<PosixFilePermission> permissions) {
        return permissions.stream().mapToInt(Modes::bit).sum();
    }

    static Set<PosixFilePermission> permissions(int number) {
        var permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission permission : BITS) {
            if ((number & bit(permission)) != 0) {
                permissions.add(permission);
            }
        }
        return permissions;
    }

    /** The constants stand in the order of the bits. */
    private static int bit(PosixFilePermission permission) {
        return 1 << (BITS.length - 1 - permission.ordinal());
    }
}
