package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The kernel's settings that forbid users without rights to make namespaces. */
final class KernelSettings {
    private record Setting(String name, String forbids, String allows) {}

    private static final List<Setting> FORBIDDING = List.of(
            new Setting("kernel.apparmor_restrict_unprivileged_userns", "1", "0"),
            new Setting("kernel.unprivileged_userns_clone", "0", "1"),
            new Setting("user.max_user_namespaces", "0", "10000"));

    private final Path directory;

    KernelSettings(Path directory) {
        this.directory = directory;
    }

    static KernelSettings ofThisMachine() {
        return new KernelSettings(Path.of("/proc/sys"));
    }

    /** What to type, if one of them is the reason. */
    Optional<String> advice() {
        return FORBIDDING.stream()
                .filter(setting -> value(setting.name()).equals(setting.forbids()))
                .map(setting -> "type: sysctl -w " + setting.name() + "=" + setting.allows()
                        + " (and put that setting into /etc/sysctl.d/ to keep it)")
                .findFirst();
    }

    private String value(String setting) {
        try {
            return Files.readString(directory.resolve(setting.replace('.', '/')))
                    .strip();
        } catch (IOException absent) {
            // A kernel without the setting does not forbid by it.
            return "";
        }
    }
}
