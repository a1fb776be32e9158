package handin.checker.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a program prints: always read to the end, so that it never waits for us; the first part is kept. */
final class KeptOutput {
    /** A program's last words may still be in the pipe when its answer has come by another way. */
    private static final Duration SETTLED = Duration.ofMillis(2);

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long count;

    /** Reads until the last process that could print has ended, and calls {@code more} after each part. */
    void drain(InputStream in, Runnable more) throws IOException {
        byte[] bytes = new byte[8192];
        for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
            add(bytes, length);
            more.run();
        }
    }

    private synchronized void add(byte[] bytes, int length) {
        count += length;
        kept.write(bytes, 0, Math.min(length, Limits.KEPT_OUTPUT - kept.size()));
    }

    synchronized long count() {
        return count;
    }

    /** The kept part, once no byte has come for a moment. */
    String text() {
        long before = -1;
        for (int i = 0; i < 10 && before != count(); i++) {
            before = count();
            if (!pause()) {
                break;
            }
        }
        synchronized (this) {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(SETTLED);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
