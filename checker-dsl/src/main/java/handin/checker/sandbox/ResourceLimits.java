package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The limits of single processes, as words of {@code prlimit}, which sets them and becomes the program. */
final class ResourceLimits {
    private ResourceLimits() {}

    /** Set inside the namespaces, where processes are counted for this program alone and not for its user. */
    static List<String> inside(Limits limits) {
        long seconds = Math.max(1, limits.cpu().plus(Duration.ofMillis(999)).toSeconds());
        return List.of(
                "--as=" + limits.addressSpace(),
                "--nproc=" + (limits.processes() + ControlGroups.OUR_PROCESSES),
                "--cpu=" + seconds + ":" + (seconds + 1),
                "--fsize=" + limits.fileSize(),
                // What the machine's administrator may have granted to our user is not for programs.
                "--memlock=0",
                "--rtprio=0",
                "--nice=0",
                "--msgqueue=0");
    }

    /**
     * Set outside, since the filter on system calls keeps programs from it: a limit of one byte on core dumps. A limit of nothing does not
     * keep Linux from starting the machine's crash reporter, as root, to read a program's memory (core(5): "Piping core dumps to a
     * program"); one byte does, as {@code fs/coredump.c} has it. Where we may not raise it from nothing, it stays so.
     */
    static List<String> outside(Tools tools, Identity us) {
        return us.root() || mayDump() ? List.of(tools.prlimit().toString(), "--core=1:1") : List.of();
    }

    private static boolean mayDump() {
        try (var lines = Files.lines(Path.of("/proc/self/limits"))) {
            return lines.noneMatch(line -> line.matches("Max core file size +\\S+ +0 +.*"));
        } catch (IOException e) {
            return false;
        }
    }
}
