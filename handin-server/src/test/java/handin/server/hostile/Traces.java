package handin.server.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a server and its workers leave on the machine, as can be seen from outside.
 *
 * @param server its process
 * @param theirs whether a user id is one that only this server's workers have
 */
record Traces(long server, IntPredicate theirs, Path temporary) {
    private static final Path CONTROL_GROUPS = Path.of("/sys/fs/cgroup");
    private static final List<String> PASSING = List.of("control-", "training-", "copy-", "cache-", "filter");

    private static final int LOOKS_AT_DYING = 100;

    private record Seen(long pid, long parent, int user, String name) {}

    /** Processes of the workers' users that do not run below the server, for longer than it takes to die: somebody let go of them. */
    List<String> strays() throws InterruptedException {
        Set<Seen> strays = straysNow();
        for (int i = 0; i < LOOKS_AT_DYING && !strays.isEmpty(); i++) {
            Thread.sleep(20);
            strays.retainAll(straysNow());
        }
        return strays.stream().map(Seen::toString).toList();
    }

    private Set<Seen> straysNow() {
        Map<Long, Seen> all = processes();
        return all.values().stream()
                .filter(process -> theirs.test(process.user) && process.pid != server && !below(process, all))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean below(Seen process, Map<Long, Seen> all) {
        for (Seen one = process; one != null; one = all.get(one.parent)) {
            if (one.pid == server) {
                return true;
            }
        }
        return false;
    }

    /** How many workers the server has. */
    long workers() {
        return processes().values().stream()
                .filter(process -> process.parent == server)
                .count();
    }

    private static Map<Long, Seen> processes() {
        var all = new HashMap<Long, Seen>();
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().matches("\\d+")) {
                    seen(entry, all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void seen(Path entry, Map<Long, Seen> all) {
        try {
            Map<String, String> status = Files.readAllLines(entry.resolve("status")).stream()
                    .map(line -> line.split(":\\s*", 2))
                    .collect(Collectors.toMap(field -> field[0], field -> field.length > 1 ? field[1] : ""));
            if (status.get("State").startsWith("Z")) {
                return;
            }
            long pid = Long.parseLong(status.get("Pid"));
            int user = Integer.parseInt(status.get("Uid").split("\\s+")[0]);
            all.put(pid, new Seen(pid, Long.parseLong(status.get("PPid")), user, status.get("Name")));
        } catch (IOException | NumberFormatException gone) {
            // It ended while we looked.
            return;
        }
    }

    /** The control groups that carry the server's number, each name once whatever the number of controllers. */
    Set<String> controlGroups() {
        var names = new HashSet<String>();
        collect(CONTROL_GROUPS, 8, names);
        return names;
    }

    private void collect(Path directory, int depth, Set<String> names) {
        try (Stream<Path> inside = Files.list(directory)) {
            for (Path each : inside.filter(Files::isDirectory).toList()) {
                String name = each.getFileName().toString();
                if (name.matches(".*handin.*\\b" + server + "\\b.*")) {
                    names.add(name);
                } else if (depth > 0) {
                    collect(each, depth - 1, names);
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            // Somebody else's, which ended while we looked; or there are none on this machine.
            return;
        }
    }

    /** Every file of the temporary directory, which is the server's alone. */
    Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.map(path -> temporary.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException gone) {
            return files();
        }
    }

    /** Whether something in the temporary directory is only there until a worker has started. */
    boolean starting() throws IOException {
        return files().stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .anyMatch(name -> PASSING.stream().anyMatch(name::startsWith));
    }

    long descriptors() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc", Long.toString(server), "fd"))) {
            return all.count();
        }
    }

    /** What there is more than before, in words. */
    List<String> since(Quiet before, Quiet now) {
        var more = new ArrayList<String>();
        var files = new TreeSet<>(now.files);
        files.removeAll(before.files);
        files.forEach(file -> more.add("a file that was not there: " + file));
        if (now.descriptors > before.descriptors + Quiet.SLACK) {
            more.add("descriptors of the server: " + before.descriptors + ", then " + now.descriptors);
        }
        if (now.controlGroups > before.controlGroups) {
            more.add("control groups: " + before.controlGroups + ", then " + now.controlGroups);
        }
        return more;
    }

    Quiet quiet() throws IOException {
        return new Quiet(files(), descriptors(), controlGroups().size());
    }

    /** What there is while nobody hands in. */
    record Quiet(Set<String> files, long descriptors, int controlGroups) {
        /** Libraries open a file now and then when they first need it. */
        static final int SLACK = 8;
    }
}
