package handin.server.door.tls;

import handin.checker.model.Conversation.Waiting;
import handin.server.door.tls.Alarms.Alarm;
import handin.server.door.tls.Leash.Pull;
import java.time.Duration;

/** The time a connection has; it pulls the leash when it is over. Clocks that are set do not move it. */
final class Deadline implements AutoCloseable {
    private final Alarms alarms;
    private final Leash leash;
    private Duration waitLeft;
    private Duration time;
    private long since;
    private Duration left;
    private Alarm alarm;
    private boolean lifted;

    /** @param longestWait how long it may stand still, in all */
    Deadline(Alarms alarms, Leash leash, Duration time, Duration longestWait) {
        this.alarms = alarms;
        this.leash = leash;
        this.time = time;
        this.left = time;
        this.since = System.nanoTime();
        this.waitLeft = longestWait;
        this.alarm = alarms.in(time, () -> leash.pull(Pull.TIME));
    }

    /** From now on, so long. */
    synchronized void setAnew(Duration newTime) {
        time = newTime;
        lifted = false;
        again();
    }

    /** From now on, as long as the last time; unless it was lifted. */
    synchronized void again() {
        leash.release(Pull.TIME);
        run(time);
    }

    /** From now on, as long as it takes. */
    synchronized void lift() {
        lifted = true;
        again();
    }

    private void run(Duration longer) {
        alarm.close();
        left = longer;
        since = System.nanoTime();
        if (!lifted) {
            alarm = alarms.in(longer, () -> leash.pull(Pull.TIME));
        }
    }

    /** Until the result is closed it stands still: others are being served, and what it waits for has an end of its own. */
    synchronized Waiting standStill() {
        Duration then = left.minus(passed());
        alarm.close();
        since = System.nanoTime();
        alarm = alarms.in(waitLeft, () -> leash.pull(Pull.NO_TURN));
        return () -> goOn(then);
    }

    private synchronized void goOn(Duration rest) {
        waitLeft = waitLeft.minus(passed());
        run(rest);
    }

    private Duration passed() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    @Override
    public synchronized void close() {
        alarm.close();
    }
}
