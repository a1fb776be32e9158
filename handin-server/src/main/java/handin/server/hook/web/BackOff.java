package handin.server.hook.web;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failure: twice as long each time, up to an hour, and never quite the same, so that many servers do not come at once. */
final class BackOff {
    private static final Duration LONGEST = Duration.ofHours(1);
    private final Duration first;
    private final RandomGenerator random;
    private Duration next;

    BackOff(Duration first, RandomGenerator random) {
        this.first = first;
        this.random = random;
        this.next = first;
    }

    /** From half to the whole of what is due. */
    Duration next() {
        Duration due = next;
        Duration twice = due.multipliedBy(2);
        next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        return Duration.ofNanos(Math.round(due.toNanos() * (0.5 + random.nextDouble() / 2)));
    }

    void reset() {
        next = first;
    }
}
