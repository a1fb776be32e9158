package handin.checker.sandbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Ends a bubblewrap with all that runs in it. */
final class Killing {
    /** How long a machine with much else to do may need until a bubblewrap has made its namespace. */
    private static final Duration STARTING = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(5);

    private Killing() {}

    /** Kills it, now or, without holding up the caller, as soon as it has come far enough. */
    static void all(Process outside) {
        all(outside, STARTING);
    }

    /**
     * Kills the first process of the namespace: the kernel then ends every other one in it, and the bubblewrap outside reaps it and ends too.
     * Killing the one outside instead would leave nobody to say when the last is gone; and if the one inside has only just been made, it waits for
     * ever for a word from the other, with its user id and holding what is printed open.
     *
     * @param starting how long to wait for a first process before the one outside is killed all the same
     */
    static void all(Process outside, Duration starting) {
        if (!killedInside(outside)) {
            Thread.ofPlatform()
                    .daemon()
                    .name("sandbox-killing-" + outside.pid())
                    .start(() -> await(outside, System.nanoTime() + starting.toNanos()));
        }
    }

    private static void await(Process outside, long until) {
        while (outside.isAlive() && !killedInside(outside)) {
            if (System.nanoTime() > until) {
                // By its handle: Process.destroyForcibly also closes the streams, under the thread that still reads
                // what was printed.
                outside.toHandle().destroyForcibly();
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean killedInside(Process outside) {
        var inside = ProcessTree.children(outside.pid());
        inside.forEach(process -> ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly));
        return !inside.isEmpty();
    }
}
