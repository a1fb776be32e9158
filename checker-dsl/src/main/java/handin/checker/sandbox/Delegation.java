package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of the version 2 hierarchy that is ours to divide. The kernel gives controllers to the groups below one only while no process is in
 * that one itself (cgroup-v2, "No Internal Process Constraint"), so we step down into a group of our own first.
 *
 * @param group the one we were started in
 * @param controllers what the groups below it need
 */
record Delegation(GroupDirectory group, List<String> controllers) {
    /** @throws IOException with a sentence that says why it is not ours */
    void take() throws IOException {
        Path path = group.path();
        if (!words("cgroup.controllers").containsAll(controllers)) {
            throw new IOException("version 2 of control groups has no " + String.join(" and ", controllers) + " in "
                    + path + "; under systemd, Delegate=yes in the unit gives them to the server");
        }
        if (!Files.isWritable(path) || !Files.isWritable(path.resolve("cgroup.procs"))) {
            throw new IOException(
                    "the control group " + path + " may not be written; under systemd, start the server by"
                            + " the unit that ./handin systemd prints; in a container, mount /sys/fs/cgroup so that it can be written");
        }
        if (!enabled()) {
            enable();
        }
    }

    private boolean enabled() throws IOException {
        return words("cgroup.subtree_control").containsAll(controllers);
    }

    private void enable() throws IOException {
        if (top()) {
            give();
            return;
        }
        long us = ProcessHandle.current().pid();
        if (!group.processes().equals(List.of(us))) {
            throw new IOException(
                    "other processes are in the control group " + group.path() + " beside the server;"
                            + " start it by the unit that ./handin systemd prints, or by: systemd-run --user --scope -p Delegate=yes ...");
        }
        var below = GroupDirectory.make(group.path().resolve(GroupNames.server()));
        try {
            below.write("cgroup.procs", us);
            give();
        } catch (IOException e) {
            group.write("cgroup.procs", us);
            below.remove();
            throw e;
        }
    }

    /** The one group that the constraint does not hold for, and that has no type. */
    private boolean top() {
        return !group.has("cgroup.type");
    }

    private void give() throws IOException {
        group.write(
                "cgroup.subtree_control",
                controllers.stream().map(name -> "+" + name).collect(Collectors.joining(" ")));
    }

    private List<String> words(String file) throws IOException {
        return List.of(group.read(file).split(" "));
    }
}
