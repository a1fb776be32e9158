package handin.server.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A folder and its lock. */
record GuardedFolder(Folder folder, Locks locks, String name) {
    interface Act<T> {
        T on(Folder folder) throws IOException;
    }

    /**
     * Does something short while nobody else is at the folder. It runs in a thread of its own: an interrupt, such as a session's time limit sends,
     * closes a file channel in the middle of its work, and must not reach this.
     */
    <T> T apply(Act<T> act) throws IOException {
        Callable<T> guarded = () -> {
            try (var held = locks.holdBriefly(name)) {
                return act.on(folder);
            }
        };
        var task = new FutureTask<>(guarded);
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
