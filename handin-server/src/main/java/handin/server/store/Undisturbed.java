package handin.server.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Does something in a thread of its own and waits for it through interrupts: one such as a session's time limit sends closes a file channel in the
 * middle of its work, and must not reach what keeps work.
 */
final class Undisturbed {
    interface Act<T> {
        T run() throws IOException;
    }

    private Undisturbed() {}

    static <T> T run(String name, Act<T> act) throws IOException {
        Callable<T> callable = act::run;
        var task = new FutureTask<>(callable);
        Thread.ofVirtual().name("store " + name).start(task);
        return await(task);
    }

    private static <T> T await(FutureTask<T> task) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException unwrapped(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case IOException e -> e;
            case null, default -> new IOException(cause);
        };
    }
}
