package handin.checker.sandbox;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The one thread that starts programs. Linux kills a bubblewrap that asked for {@code --die-with-parent} when the thread that started it ends,
 * so this one lives as long as the sandbox.
 */
final class Starter implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("sandbox-starter").factory());

    Process start(ProcessBuilder command) {
        Callable<Process> start = command::start;
        // Not interruptible: a process that nobody holds would run on.
        return CompletableFuture.supplyAsync(() -> call(start), thread).join();
    }

    private static Process call(Callable<Process> start) {
        try {
            return start.call();
        } catch (Exception e) {
            throw new SandboxBroken("cannot start a program: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
