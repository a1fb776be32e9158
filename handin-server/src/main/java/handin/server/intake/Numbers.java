package handin.server.intake;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers for visits, and so for handins: what a student reads to staff over the telephone, and staff look for in the log. They start at the tenths of seconds since
 * 2026, so those of one start of the server do not come again after the next.
 */
final class Numbers {
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    private final AtomicLong next = new AtomicLong((Instant.now().toEpochMilli() - EPOCH.toEpochMilli()) / 100);

    String next() {
        return String.valueOf(next.getAndIncrement());
    }
}
