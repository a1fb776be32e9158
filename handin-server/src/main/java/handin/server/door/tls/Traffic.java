package handin.server.door.tls;

/**
 * What came through a door since it opened.
 *
 * @param accepted connections
 * @param open of these, now
 * @param refused connections that were closed at once, because too many were open
 */
public record Traffic(long accepted, int open, long refused) {}
