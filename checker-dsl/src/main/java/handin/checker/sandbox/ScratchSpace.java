package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The writable place of a program: a file system in memory, limited in bytes and in files. Bubblewrap can limit only its bytes, so it is made
 * before, in namespaces of its own around bubblewrap's; nobody outside sees it, and it is gone with the last process in them.
 *
 * @param tools the programs that make it
 * @param directory an empty directory, over which it lies in the program's own view of the machine
 */
record ScratchSpace(Tools tools, Path directory) {
    static final String TEMPORARY = "/tmp";

    /** Takes the directory, the options, mount and mkdir, makes the place, and becomes the rest. */
    private static final String SCRIPT = """
            "$3" -int tmpfs -o "$2" scratch "$1" || exit 125
            "$4" -m 700 "$1/tmp" "$1/work" || exit 125
            shift 4
            exec "$@"
            """;

    /** The root and the two directories that are there from the start. */
    private static final int OUR_FILES = 3;

    /** Below the sandbox's own files. */
    static ScratchSpace below(Path runtime, Tools tools) throws IOException {
        var directory = runtime.resolve("scratch");
        Files.createDirectories(directory);
        return new ScratchSpace(tools, directory);
    }

    /** The start of a command line that makes the place and becomes what follows; nothing if none is wanted. */
    List<String> made(Limits limits) {
        var disk = limits.disk();
        if (!disk.exists()) {
            return List.of();
        }
        // Root of this namespace alone: bubblewrap leaves it for one of its own, in which the program is nobody.
        return List.of(
                tools.unshare().toString(),
                "--user",
                "--map-root-user",
                "--mount",
                tools.shell().toString(),
                "-c",
                SCRIPT,
                "sh",
                directory.toString(),
                "size=" + disk.bytes() + ",nr_inodes=" + (disk.files() + OUR_FILES) + ",mode=700,nosuid,nodev",
                tools.mount().toString(),
                tools.mkdir().toString());
    }

    /** Bubblewrap's words for where the program sees it. */
    List<String> seen(Program program) {
        if (!program.limits().disk().exists()) {
            return List.of();
        }
        var words = new ArrayList<String>(List.of("--bind", directory + "/tmp", TEMPORARY));
        if (program.writesInItsDirectory()) {
            words.addAll(List.of("--bind", directory + "/work", program.directory()));
        }
        return words;
    }
}
