package handin.checker.dsl;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes inputs for a submission and its solution, and smaller ones of one that failed. */
public interface Generator {
    /** A value; the same for the same state of {@code random}. */
    @Nullable
    Object make(RandomGenerator random);

    /** Values smaller than {@code value}, which this made, the smallest first; empty if there are none. */
    List<Object> smaller(@Nullable Object value);
}
