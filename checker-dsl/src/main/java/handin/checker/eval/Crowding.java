package handin.checker.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds values that were chosen to have one hash code: tens of thousands of them in a set or map would keep one of the server's processors
 * busy for minutes.
 */
final class Crowding {
    /** Far more than come together by chance, few enough to be compared each with each. */
    private static final int MOST = 1000;

    private Crowding() {}

    /** Whether too many of the values have the same hash code. */
    static boolean among(List<? extends @Nullable Object> values) {
        if (values.size() <= MOST) {
            return false;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (Object value : values) {
            if (counts.merge(value == null ? 0 : value.hashCode(), 1, Integer::sum) > MOST) {
                return true;
            }
        }
        return false;
    }
}
