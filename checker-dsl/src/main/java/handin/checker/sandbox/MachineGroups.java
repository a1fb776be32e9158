package handin.checker.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The best groups that this machine lets us have.
 *
 * @param groups tried: a process could enter one
 * @param better why those that would be better cannot be had, best first
 */
record MachineGroups(ControlGroups groups, List<String> better) {
    private static final Logger LOG = LoggerFactory.getLogger(MachineGroups.class);

    /** Of the process that only tries to get in. */
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), 64 << 20, 256 << 20, 8, 0, 0, 16);

    private static final class Holder {
        private static final MachineGroups FOUND = find();
    }

    /** Found out once: it may take moving ourselves into a group of our own. */
    static MachineGroups current() {
        return Holder.FOUND;
    }

    private static MachineGroups find() {
        var better = new ArrayList<String>();
        try {
            var mounts = Mounts.current();
            for (Finder finder : List.<Finder>of(UnifiedGroups::of, LegacyGroups::of)) {
                try {
                    return new MachineGroups(entered(finder.find(mounts)), better);
                } catch (IOException e) {
                    better.add(String.valueOf(e.getMessage()));
                }
            }
        } catch (IOException e) {
            better.add("/proc does not say which control groups there are: " + e.getMessage());
        }
        LOG.debug("no control groups: {}", better);
        return new MachineGroups(new WatchedGroups(), better);
    }

    private interface Finder {
        ControlGroups find(Mounts mounts) throws IOException;
    }

    /** The kernel may let us make a group and nobody enter it. */
    private static ControlGroups entered(ControlGroups groups) throws IOException {
        var group = groups.open(SMALL);
        try {
            for (var directory : group.directories()) {
                enter(directory.resolve("cgroup.procs").toString());
            }
        } finally {
            group.end();
        }
        return groups;
    }

    private static void enter(String procs) throws IOException {
        var shell = new ProcessBuilder("/bin/sh", "-c", "echo $$ >\"$1\"", "sh", procs)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!shell.waitFor(5, TimeUnit.SECONDS) || shell.exitValue() != 0) {
                throw new IOException("no process can be put into " + procs);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while trying control groups", e);
        } finally {
            shell.destroyForcibly();
        }
    }
}
