package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Runs programs in namespaces of their own: no network, no processes but their own, no {@code /proc}, no devices but {@code null},
 * {@code urandom} and {@code random}, no file but those bound in, no writable place but those bound writable and the small one its limits grant, a
 * filter on system calls, and limits. A program never runs as root: when we are root, each gets an unprivileged user id of its own. All methods may be called from any
 * thread.
 */
public interface Sandbox extends AutoCloseable {
    /**
     * The sandbox of this machine, made by bubblewrap. It starts nothing yet; {@link SandboxCheck} says whether its walls stand.
     *
     * @throws SandboxBroken if the machine lacks what it takes, with a sentence that says what to install
     */
    static Sandbox open(SandboxSettings settings) {
        return Bubblewrap.open(settings, MachineGroups.current().groups());
    }

    /** Whether a program may read a file or directory that is bound in, the way to it included; where programs run as we do, it may. */
    static boolean mayRead(Path file) throws IOException {
        return !Identity.current().root() || Everybody.mayRead(file);
    }

    /**
     * Starts a program, with the standard input it asks for. What it prints is kept by {@link Running#output()} and {@link Running#errors()}.
     *
     * @throws SandboxBroken if it cannot be started
     */
    Running start(Program program);

    /** Kills what still runs and waits until it is gone. */
    @Override
    void close();
}
