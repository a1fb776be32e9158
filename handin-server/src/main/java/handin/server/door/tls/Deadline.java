package handin.server.door.tls;

import handin.server.door.tls.Alarms.Alarm;
import handin.server.door.tls.Leash.Pull;
import java.time.Duration;

/** The time a connection has; it pulls the leash when it is over. Clocks that are set do not move it. */
final class Deadline implements AutoCloseable {
    private final Alarms alarms;
    private final Leash leash;
    private Duration time;
    private Alarm alarm;
    private boolean lifted;

    Deadline(Alarms alarms, Leash leash, Duration time) {
        this.alarms = alarms;
        this.leash = leash;
        this.time = time;
        this.alarm = alarms.in(time, this::strike);
    }

    /** From now on, so long. */
    synchronized void setAnew(Duration newTime) {
        time = newTime;
        lifted = false;
        again();
    }

    /** From now on, as long as the last time; unless it was lifted. */
    synchronized void again() {
        alarm.close();
        leash.release(Pull.TIME);
        if (!lifted) {
            alarm = alarms.in(time, this::strike);
        }
    }

    /** From now on, as long as it takes. */
    synchronized void lift() {
        lifted = true;
        again();
    }

    private void strike() {
        leash.pull(Pull.TIME);
    }

    @Override
    public synchronized void close() {
        alarm.close();
    }
}
