package handin.server.account;

/** A gauge with the checks under way that it counts: as many as could all be wrong without passing its limit, so that trying at once gains nothing. */
final class Watched {
    private final Gauge gauge;
    private int pending;

    Watched(Gauge gauge) {
        this.gauge = gauge;
    }

    long waitNanos(long now) {
        return gauge.waitNanos(now);
    }

    boolean hasRoom(long now) {
        return pending < gauge.room(now);
    }

    void begin() {
        pending++;
    }

    void end() {
        pending--;
    }

    void failed(long now) {
        gauge.failed(now);
    }

    void reset() {
        gauge.reset();
    }
}
