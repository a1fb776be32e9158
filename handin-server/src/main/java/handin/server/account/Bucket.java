package handin.server.account;

/** Wrong passwords that leak away at a steady pace. A full bucket makes the next try wait until one has leaked, never longer: it slows and does not lock. */
final class Bucket implements Gauge {
    private final int size;
    private final long leakNanos;
    private double level;
    private long last;

    /**
     * @param size how many wrong passwords it takes at once
     * @param leakNanos after how long one of them is forgotten
     */
    Bucket(int size, long leakNanos, long now) {
        this.size = size;
        this.leakNanos = leakNanos;
        this.last = now;
    }

    @Override
    public long room(long now) {
        leak(now);
        return Math.max(1, (long) (size - level));
    }

    @Override
    public long waitNanos(long now) {
        leak(now);
        return level <= size - 1 ? 0 : (long) Math.ceil((level - (size - 1)) * leakNanos);
    }

    @Override
    public void failed(long now) {
        leak(now);
        level = Math.min(size, level + 1);
    }

    private void leak(long now) {
        level = Math.max(0, level - (double) (now - last) / leakNanos);
        last = now;
    }
}
