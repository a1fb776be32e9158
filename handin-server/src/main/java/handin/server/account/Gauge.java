package handin.server.account;

/** Counts wrong passwords. All times are nanoseconds of one clock that never jumps. */
interface Gauge {
    /** How many may be tried at once when there is nothing to wait for; at least 1. */
    long room(long now);

    /** How long to wait before the next try; 0 for not at all. */
    long waitNanos(long now);

    void failed(long now);

    /** The right password came. */
    default void reset() {}
}
