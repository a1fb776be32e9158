package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of control groups that say which server made them, {@code handin-NAMESPACE-PROCESS-START-N}: its process, when that was started
 * (process numbers come again), and the namespace in which it has that number (that of another container says nothing here).
 */
final class GroupNames {
    private static final Pattern NAME = Pattern.compile("handin-([0-9]+)-([0-9]+)-([0-9]+)-([0-9]+|server)");
    private static final AtomicLong NUMBER = new AtomicLong();

    private GroupNames() {}

    static String next() throws IOException {
        return ours(Long.toString(NUMBER.incrementAndGet()));
    }

    /** Of the group that we ourselves are in, where that must not be the one above the programs'. */
    static String server() throws IOException {
        return ours("server");
    }

    static boolean isServer(Path group) {
        Matcher name = NAME.matcher(String.valueOf(group.getFileName()));
        return name.matches() && name.group(4).equals("server");
    }

    /** Whether the server that made it can be seen to have gone. */
    static boolean abandoned(Path group) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(group.getFileName()));
        return name.matches()
                && name.group(1).equals(namespace())
                && !started(Long.parseLong(name.group(2))).map(Object::toString).equals(Optional.of(name.group(3)));
    }

    private static String ours(String last) throws IOException {
        long process = ProcessHandle.current().pid();
        long start = started(process).orElseThrow(() -> new IOException("/proc does not show us ourselves"));
        return "handin-" + namespace() + "-" + process + "-" + start + "-" + last;
    }

    private static String namespace() throws IOException {
        return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString().replaceAll("[^0-9]", "");
    }

    private static Optional<Long> started(long process) throws IOException {
        return ProcessFigures.of(process).map(ProcessFigures::started);
    }
}
