package handin.checker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads both streams of a program at once, so that it never waits for us, and counts them together.
 *
 * @param limit bytes on both
 * @param atLimit called once when more came
 */
record Printing(KeptOutput output, KeptOutput errors, long limit, Runnable atLimit) {
    /** Returns when both streams have ended; where they are one, the other is empty from the start. */
    void follow(Process process) throws IOException {
        var told = new AtomicBoolean();
        var other = CompletableFuture.runAsync(
                () -> drainErrors(process, told),
                task -> Thread.ofPlatform()
                        .daemon()
                        .name("sandbox-errors-" + process.pid())
                        .start(task));
        try (var in = process.getInputStream()) {
            output.drain(in, () -> count(told));
            other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException failed ? failed.getCause() : new IOException(e);
        }
    }

    private void drainErrors(Process process, AtomicBoolean told) {
        try (var in = process.getErrorStream()) {
            errors.drain(in, () -> count(told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(AtomicBoolean told) {
        if (output.count() + errors.count() > limit && told.compareAndSet(false, true)) {
            atLimit.run();
        }
    }
}
