package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Version 2 of control groups.
 *
 * @param above where groups are made; no process is in it itself
 */
record UnifiedGroups(Path above) implements ControlGroups {
    private static final List<String> CONTROLLERS = List.of("memory", "pids");

    /** @throws IOException if they cannot be had, with a sentence that says why and what to do */
    static UnifiedGroups of(Mounts mounts) throws IOException {
        Path own = mounts.unified()
                .orElseThrow(() -> new IOException("version 2 of control groups is not mounted where we can see it"));
        Path above = GroupNames.isServer(own) ? own.resolveSibling("") : own;
        new Delegation(new GroupDirectory(above), CONTROLLERS).take();
        GroupDirectory.sweep(above);
        return new UnifiedGroups(above);
    }

    @Override
    public Means means() {
        return Means.UNIFIED;
    }

    @Override
    public ControlGroup open(Limits limits) throws IOException {
        var directory = GroupDirectory.make(above.resolve(GroupNames.next()));
        try {
            directory.write("memory.max", limits.memory());
            if (directory.has("memory.swap.max")) {
                directory.write("memory.swap.max", 0);
            }
            directory.write("memory.oom.group", 1);
            directory.write("pids.max", limits.processes() + OUR_PROCESSES);
            return new UnifiedGroup(directory);
        } catch (IOException e) {
            directory.remove();
            throw e;
        }
    }
}
