package handin.worker.scheme;

import java.util.Random;

/** The source of {@code random}, which {@code check-random} winds back. */
final class Randomness {
    private final Random seeds = new Random();
    private Random random = new Random();

    /** Starts anew from a fresh seed, which is returned. */
    long seed() {
        long seed = seeds.nextLong();
        reseed(seed);
        return seed;
    }

    void reseed(long seed) {
        random = new Random(seed);
    }

    long below(long bound) {
        return random.nextLong(bound);
    }

    double fraction() {
        return random.nextDouble();
    }
}
