package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Version 1 of control groups: a hierarchy for each controller.
 *
 * @param memory our own group of that controller, below which groups are made; so are the others
 */
record LegacyGroups(Path memory, Path pids, Path cpuacct) implements ControlGroups {
    /** @throws IOException if they cannot be had, with a sentence that says why */
    static LegacyGroups of(Mounts mounts) throws IOException {
        var found = new LegacyGroups(own(mounts, "memory"), own(mounts, "pids"), own(mounts, "cpuacct"));
        for (Path above : List.of(found.memory, found.pids, found.cpuacct)) {
            GroupDirectory.sweep(above);
        }
        return found;
    }

    private static Path own(Mounts mounts, String controller) throws IOException {
        return mounts.legacy(controller)
                .filter(Files::isWritable)
                .orElseThrow(() ->
                        new IOException("version 1 of control groups has no " + controller + " that we may write in"));
    }

    @Override
    public Means means() {
        return Means.LEGACY;
    }

    @Override
    public ControlGroup open(Limits limits) throws IOException {
        String name = GroupNames.next();
        var made = new ArrayList<GroupDirectory>();
        try {
            // Controllers that are mounted together have one directory.
            for (Path above : List.of(memory, pids, cpuacct)) {
                Path path = above.resolve(name);
                if (!Files.isDirectory(path)) {
                    made.add(GroupDirectory.make(path));
                }
            }
            var group = new LegacyGroup(directory(memory, name), directory(pids, name), directory(cpuacct, name));
            group.limit(limits);
            return group;
        } catch (IOException e) {
            made.forEach(GroupDirectory::remove);
            throw e;
        }
    }

    private static GroupDirectory directory(Path above, String name) {
        return new GroupDirectory(above.resolve(name));
    }
}
