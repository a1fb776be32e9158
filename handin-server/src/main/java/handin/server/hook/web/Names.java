package handin.server.hook.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/** Names for deliveries: no two are the same, and in one process each sorts after the one before, even if the clock is set back. */
final class Names {
    private static final int CHANCE = 8;
    private final SecureRandom random = new SecureRandom();
    private long last;

    /** @param now when the event happened */
    synchronized String next(Instant now) {
        last = Math.max(last + 1, now.toEpochMilli() * 1000);
        byte[] chance = new byte[CHANCE];
        random.nextBytes(chance);
        return String.format("%017d-%s", last, HexFormat.of().formatHex(chance));
    }

    /** When a delivery of that name was made; the beginning of time if it is no name of ours. */
    static Instant time(String name) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(name.split("-", 2)[0]) / 1000);
        } catch (NumberFormatException e) {
            return Instant.EPOCH;
        }
    }
}
