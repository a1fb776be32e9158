package handin.worker;

import handin.worker.wire.Response.Place;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks now and then where student code is, and tells it at once: when time is up the worker is killed, and can say nothing any more. What is
 * answered soon is never looked at, and what takes long is looked at ever more rarely.
 */
final class Watch {
    /** Most submissions are judged by then. */
    private static final long FIRST_MILLIS = 400;

    /** The next look comes after so big a part of the time that passed. */
    private static final int PART = 10;

    private final Supplier<@Nullable Place> look;
    private long spentNanos;

    /** @param look where student code is just now, null if nobody can tell */
    Watch(Supplier<@Nullable Place> look) {
        this.look = look;
    }

    /** Hears of each place that is not the one before. */
    interface Listener {
        void at(Place place) throws IOException;
    }

    /** What the future gives, however long that takes. */
    <T> T over(Future<T> answer, Listener listener) throws IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long before = spentNanos;
        Place last = null;
        try {
            while (true) {
                spentNanos = before + System.nanoTime() - begin;
                try {
                    return answer.get(pauseMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException expected) {
                    Place now = look.get();
                    if (now != null && !now.equals(last)) {
                        listener.at(now);
                        last = now;
                    }
                }
            }
        } finally {
            spentNanos = before + System.nanoTime() - begin;
        }
    }

    private long pauseMillis() {
        long spent = TimeUnit.NANOSECONDS.toMillis(spentNanos);
        return Math.max(FIRST_MILLIS - spent, Math.max(spent, FIRST_MILLIS) / PART);
    }
}
