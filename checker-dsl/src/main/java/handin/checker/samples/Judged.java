package handin.checker.samples;

import java.time.Duration;
import java.util.List;

/**
 * A sample with what came of it.
 *
 * @param took from the beginning of its judgement to the end
 */
public record Judged(Sample sample, Outcome outcome, Duration took) {
    /** Empty if all came as it must. */
    public List<Difference> differences() {
        return outcome.differences(sample.expected());
    }

    public boolean asExpected() {
        return differences().isEmpty();
    }
}
