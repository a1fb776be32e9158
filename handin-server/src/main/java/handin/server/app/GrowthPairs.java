package handin.server.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same thing measured in the full course and in the empty one, by turns. */
final class GrowthPairs {
    static final String HEADER = String.format(
            Locale.ROOT, "%-14s %8s %17s %8s %17s %7s", "", "full", "middle half", "empty", "middle half", "ratio");

    private final String what;
    private final List<Double> full = new ArrayList<>();
    private final List<Double> empty = new ArrayList<>();

    GrowthPairs(String what) {
        this.what = what;
    }

    /** Counts from run 0 on: what comes before warms up. */
    void addFrom(int run, Duration inFull, Duration inEmpty) {
        if (run >= 0) {
            full.add(inFull.toNanos() / 1e6);
            empty.add(inEmpty.toNanos() / 1e6);
        }
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-14s %8.1f %8.1f-%8.1f %8.1f %8.1f-%8.1f %7.2f",
                what,
                at(full, 0.5),
                at(full, 0.25),
                at(full, 0.75),
                at(empty, 0.5),
                at(empty, 0.25),
                at(empty, 0.75),
                at(full, 0.5) / at(empty, 0.5));
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"what\":\"%s\",\"runs\":%d,\"full_p50_ms\":%.1f,\"full_p25_ms\":%.1f,\"full_p75_ms\":%.1f,"
                        + "\"empty_p50_ms\":%.1f,\"empty_p25_ms\":%.1f,\"empty_p75_ms\":%.1f,\"ratio\":%.3f}",
                what,
                full.size(),
                at(full, 0.5),
                at(full, 0.25),
                at(full, 0.75),
                at(empty, 0.5),
                at(empty, 0.25),
                at(empty, 0.75),
                at(full, 0.5) / at(empty, 0.5));
    }

    private static double at(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * (sorted.size() - 1))));
    }
}
