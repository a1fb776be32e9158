package handin.checker.eval;

import java.time.Duration;

/** Limits as a student reads them. */
final class LimitWords {
    private LimitWords() {}

    static String of(Duration time) {
        long millis = time.toMillis();
        if (millis % 1000 != 0) {
            return millis + " milliseconds";
        }
        return millis == 1000 ? "1 second" : millis / 1000 + " seconds";
    }

    static String of(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : (bytes >> 10) + " KB";
    }
}
