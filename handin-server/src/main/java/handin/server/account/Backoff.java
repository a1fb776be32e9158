package handin.server.account;

import java.util.concurrent.TimeUnit;

/**
 * Wrong passwords for one account from one address. The first few cost nothing; each further one doubles the wait, up to a minute. After a quiet
 * while all is forgotten.
 */
final class Backoff implements Gauge {
    private static final int FREE = 5;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    private static final long FORGOTTEN = TimeUnit.MINUTES.toNanos(10);

    private int failures;
    private long last;

    @Override
    public long room(long now) {
        forget(now);
        return failures < FREE ? FREE - failures : 1;
    }

    @Override
    public long waitNanos(long now) {
        forget(now);
        if (failures < FREE) {
            return 0;
        }
        long pause = Math.min(LONGEST, TimeUnit.SECONDS.toNanos(1) << Math.min(failures - FREE, 6));
        return Math.max(0, last + pause - now);
    }

    @Override
    public void failed(long now) {
        forget(now);
        failures++;
        last = now;
    }

    @Override
    public void reset() {
        failures = 0;
    }

    private void forget(long now) {
        if (now - last > FORGOTTEN) {
            failures = 0;
        }
    }
}
