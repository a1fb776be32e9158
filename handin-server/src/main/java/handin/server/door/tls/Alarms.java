package handin.server.door.tls;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something later, unless it is called off. What is done must be short. */
final class Alarms implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock;

    Alarms() {
        clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("handin-alarms").daemon().factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Closing it calls it off. */
    interface Alarm extends AutoCloseable {
        @Override
        void close();
    }

    Alarm in(Duration time, Runnable act) {
        var alarm = clock.schedule(act, time.toMillis(), TimeUnit.MILLISECONDS);
        return () -> alarm.cancel(false);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
