package handin.checker.run;

import handin.checker.dsl.Generator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Whole numbers of a range; what people forget, its ends and numbers around 0, comes more often. */
record IntGenerator(int least, int most) implements Generator {
    @Override
    public Object make(RandomGenerator random) {
        if (random.nextInt(4) == 0) {
            int[] ends = {least, most, within(0), within(1), within(-1)};
            return ends[random.nextInt(ends.length)];
        }
        return (int) random.nextLong(least, most + 1L);
    }

    private int within(int wanted) {
        return Math.clamp(wanted, least, most);
    }

    /** Nearer to 0, or to the end that is nearest to it. */
    @Override
    public List<Object> smaller(@Nullable Object value) {
        int number = (Integer) java.util.Objects.requireNonNull(value);
        int goal = within(0);
        var all = new LinkedHashSet<Object>();
        for (long distance = (long) number - goal; distance != 0; distance /= 2) {
            all.add((int) (number - distance));
        }
        if (number < 0 && -number <= most) {
            all.add(-number);
        }
        all.remove(number);
        return List.copyOf(all);
    }
}
