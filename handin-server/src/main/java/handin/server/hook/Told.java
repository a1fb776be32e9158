package handin.server.hook;

import java.time.Instant;

/**
 * An event as it was told.
 *
 * @param session the number that the log knows the session by; empty for the server itself
 * @param time when it happened
 */
public record Told(String session, Event event, Instant time) {
    /** The session's number as the log shows it; a dash for the server itself. */
    public String number() {
        return session.isEmpty() ? "-" : session;
    }
}
