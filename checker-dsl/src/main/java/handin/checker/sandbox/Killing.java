package handin.checker.sandbox;

import java.time.Duration;

/** Ends a bubblewrap with all that runs in it. */
final class Killing {
    private static final Duration STARTING = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Killing() {}

    /**
     * Kills the first process of the namespace: the kernel then ends every other one in it, and the bubblewrap outside reaps it and ends too.
     * Killing the one outside instead would leave nobody to say when the last is gone.
     */
    static void all(Process outside) {
        long until = System.nanoTime() + STARTING.toNanos();
        while (outside.isAlive() && System.nanoTime() < until) {
            var inside = ProcessTree.children(outside.pid());
            if (!inside.isEmpty()) {
                inside.forEach(process -> ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly));
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        // By its handle: Process.destroyForcibly also closes the streams, under the thread that still reads what was
        // printed.
        outside.toHandle().destroyForcibly();
    }
}
