package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the kernel shows control groups, and which of them are ours: {@code /proc/self/mountinfo} and {@code /proc/self/cgroup}.
 *
 * @param mountinfo the lines of the one, see proc_pid_mountinfo(5)
 * @param groups the lines of the other, see cgroups(7)
 */
record Mounts(List<String> mountinfo, List<String> groups) {
    static Mounts current() throws IOException {
        return new Mounts(
                Files.readAllLines(Path.of("/proc/self/mountinfo")), Files.readAllLines(Path.of("/proc/self/cgroup")));
    }

    /** Our group in version 2, if it can be seen from here. */
    Optional<Path> unified() {
        return own("0", "").flatMap(group -> seen("cgroup2", "", group));
    }

    /** Our group of a controller in version 1, if it can be seen from here. */
    Optional<Path> legacy(String controller) {
        return own("", controller).flatMap(group -> seen("cgroup", controller, group));
    }

    private Optional<Path> own(String hierarchy, String controller) {
        return groups.stream()
                .map(line -> line.split(":", 3))
                .filter(fields -> hierarchy.isEmpty() || fields[0].equals(hierarchy))
                .filter(fields -> List.of(fields[1].split(",")).contains(controller))
                .map(fields -> Path.of(fields[2]))
                .findFirst();
    }

    /** A container may be shown a part of the hierarchy, with its own group at the top or not in it at all. */
    private Optional<Path> seen(String type, String controller, Path group) {
        return mountinfo.stream()
                .map(line -> line.split(" "))
                .filter(fields -> shows(fields, type, controller))
                .filter(fields -> group.startsWith(fields[3]) && !group.startsWith("/.."))
                .map(fields -> Path.of(fields[4]).resolve(Path.of(fields[3]).relativize(group)))
                .map(Path::normalize)
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static boolean shows(String[] fields, String type, String controller) {
        int last = fields.length - 1;
        return fields[last - 2].equals(type)
                && (controller.isEmpty() || List.of(fields[last].split(",")).contains(controller));
    }
}
