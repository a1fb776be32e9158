package handin.checker.eval;

import handin.checker.model.Sentence;
import java.time.Duration;

/** Limits as a student reads them. */
final class LimitWords {
    private LimitWords() {}

    /** What is left of all time may be odd: it took more than the whole seconds of it, too. */
    static String of(Duration time) {
        return time.toSeconds() > 0
                ? Sentence.SECONDS.counted((int) time.toSeconds())
                : Sentence.MILLISECONDS.text(time.toMillis());
    }

    static String of(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : (bytes >> 10) + " KB";
    }
}
