package handin.server.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which the k-th act goes wrong, counted from 0. */
public final class FaultyDisk extends RecordingDisk {
    /** The process ended here. Nothing of ours can catch it by accident: it is no exception. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    public enum Fault {
        /** This act and all later ones do not happen. */
        CRASH,
        /** This act fails, once. */
        ONCE_FULL,
        /** From this act on nothing can be written, but still renamed and deleted. */
        FULL
    }

    private final Fault fault;
    private int at;
    private int acts;
    private boolean hit;

    public FaultyDisk(Path root, Fault fault, int at) {
        super(root);
        this.fault = fault;
        this.at = at;
    }

    /** Did the fault come up at all? */
    public synchronized boolean hit() {
        return hit;
    }

    /** From now on nothing goes wrong. */
    public synchronized void mend() {
        at = Integer.MAX_VALUE;
    }

    @Override
    protected synchronized void act(String name, Path... paths) throws IOException {
        super.act(name, paths);
        int number = acts++;
        boolean writes = name.equals("write") || name.equals("copy") || name.equals("make");
        boolean wrong = switch (fault) {
            case CRASH -> number >= at;
            case ONCE_FULL -> number == at;
            case FULL -> number >= at && writes;
        };
        if (wrong) {
            hit = true;
            if (fault == Fault.CRASH) {
                throw new Crash();
            }
            throw new IOException("No space left on device");
        }
    }

    /** Counted but not done: these tests do not cut the power, and thousands of real ones take minutes. */
    @Override
    public void force(Path path) throws IOException {
        act("force", path);
    }

    /** A write that goes wrong leaves half of its bytes. */
    @Override
    public void write(Path file, byte[] content) throws IOException {
        boolean before = hit();
        try {
            super.write(file, content);
        } catch (IOException | Crash e) {
            if (!before || fault != Fault.CRASH) {
                Disk.real().write(file, Arrays.copyOf(content, content.length / 2));
            }
            throw e;
        }
    }
}
