package handin.checker.bench;

import java.util.Arrays;

/** Times of the same thing, in milliseconds, sorted. */
record Series(double[] millis) {
    Series {
        millis = millis.clone();
        Arrays.sort(millis);
    }

    /** The time that share of the runs did not exceed, by nearest rank. */
    double quantile(double share) {
        int rank = (int) Math.ceil(share * millis.length);
        return millis[Math.max(rank, 1) - 1];
    }

    double p50() {
        return quantile(0.50);
    }

    double p95() {
        return quantile(0.95);
    }

    double least() {
        return millis[0];
    }
}
