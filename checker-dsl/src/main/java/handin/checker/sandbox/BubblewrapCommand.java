package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line that builds the namespaces, sets the limits inside them, and becomes the program. */
final class BubblewrapCommand {
    /**
     * Opens the filter as descriptor 9, enters the control groups named up to {@code --}, and becomes the rest. An interrupt from the
     * terminal is for the server alone, which ends its programs when their work is done; to ignore it outlasts {@code exec}.
     */
    private static final String SCRIPT = """
            trap '' INT
            exec 9<"$1" || exit 125
            shift
            while [ "$1" != -- ]; do echo $$ >"$1/cgroup.procs" || exit 125; shift; done
            shift
            exec "$@"
            """;

    /**
     * The first process inside, which starts the program and waits for it. When it ends, the kernel ends all others of the namespace before
     * anybody outside hears of it; bubblewrap's own first process would be heard of while others still run. What a shell likes to say of a
     * program's end is not for the program's readers. A shell needs more descriptors than a program may be allowed.
     */
    private static final String FIRST = "exec 3>&2 2>/dev/null; (exec 2>&3 3>&-; ulimit -n $0; exec \"$@\"); exit $?";

    private static final List<String> DEVICES = List.of("/dev/null", "/dev/urandom", "/dev/random");
    private static final List<String> LIBRARIES =
            List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/lib/x86_64-linux-gnu", "/lib64", "/lib");

    private final Tools tools;
    private final Path filter;
    private final Identity us;
    private final ScratchSpace scratch;

    BubblewrapCommand(Tools tools, Path filter, Identity us, ScratchSpace scratch) {
        this.tools = tools;
        this.filter = filter;
        this.us = us;
        this.scratch = scratch;
    }

    List<String> of(Program program, int user, List<Path> controlGroups) throws IOException {
        var line = new ArrayList<String>(List.of(tools.shell().toString(), "-c", SCRIPT, "sh", filter.toString()));
        controlGroups.forEach(group -> line.add(group.toString()));
        line.add("--");
        line.addAll(ResourceLimits.outside(tools, us));
        if (us.root()) {
            add(line, tools.setpriv() + " --reuid=" + user + " --regid=" + user + " --clear-groups");
            add(line, "--inh-caps=-all --bounding-set=-all");
        }
        line.addAll(scratch.made(program.limits()));
        line.add(tools.bwrap().toString());
        namespaces(line);
        view(line, program);
        program.environment().forEach((name, value) -> line.addAll(List.of("--setenv", name, value)));
        line.addAll(List.of("--seccomp", "9", "--remount-ro", "/", "--chdir", program.directory()));
        var limits = program.limits();
        line.addAll(List.of("--", "/usr/bin/prlimit"));
        line.addAll(ResourceLimits.inside(limits));
        line.addAll(List.of("/usr/bin/sh", "-c", FIRST, Integer.toString(limits.openFiles())));
        line.addAll(program.command());
        return line;
    }

    private static void namespaces(List<String> line) {
        add(line, "--unshare-user --unshare-ipc --unshare-pid --unshare-net --unshare-uts --unshare-cgroup-try");
        add(line, "--disable-userns --uid 65534 --gid 65534 --cap-drop ALL --hostname sandbox");
        add(line, "--as-pid-1 --die-with-parent --new-session --clearenv");
    }

    private void view(List<String> line, Program program) throws IOException {
        for (String library : LIBRARIES) {
            library(line, Path.of(library));
        }
        add(line, "--ro-bind " + tools.prlimit() + " /usr/bin/prlimit");
        add(line, "--ro-bind " + tools.shell() + " /usr/bin/sh");
        DEVICES.forEach(device -> add(line, "--dev-bind " + device + " " + device));
        line.addAll(scratch.seen(program));
        for (var bind : program.binds()) {
            String how = bind.access() == Bind.Access.WRITE_OWN ? "--bind" : "--ro-bind";
            line.addAll(List.of(how, bind.outside().toString(), bind.inside()));
        }
    }

    /** Where the distribution has merged {@code /lib} into {@code /usr/lib}, the sandbox has the same link. */
    private static void library(List<String> line, Path library) throws IOException {
        if (Files.isSymbolicLink(library)) {
            line.addAll(List.of("--symlink", Files.readSymbolicLink(library).toString(), library.toString()));
        } else if (Files.isDirectory(library) && library.toRealPath().equals(library)) {
            line.addAll(List.of("--ro-bind", library.toString(), library.toString()));
        }
    }

    private static void add(List<String> line, String words) {
        line.addAll(List.of(words.split(" ")));
    }

    /** Hands the program's own files over to its user. */
    static void handOver(Program program, int user) throws IOException {
        for (var bind : program.binds()) {
            if (bind.access() != Bind.Access.READ) {
                Identity.give(bind.outside(), user);
                if (Files.isDirectory(bind.outside(), LinkOption.NOFOLLOW_LINKS)) {
                    try (Stream<Path> files = Files.list(bind.outside())) {
                        for (Path file : files.toList()) {
                            Identity.give(file, user);
                        }
                    }
                }
            }
        }
    }
}
