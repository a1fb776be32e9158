package handin.checker.run;

import handin.checker.dsl.Generator;
import handin.checker.model.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for the smallest input that still fails. */
final class Shrinking {
    private final List<Generator> generators;
    private final Function<List<?>, Optional<Refused>> difference;
    private int left;

    /** @param most how many inputs may be tried */
    Shrinking(List<Generator> generators, Function<List<?>, Optional<Refused>> difference, int most) {
        this.generators = generators;
        this.difference = difference;
        this.left = most;
    }

    Refused smallest(List<?> failing, Refused told) {
        List<?> input = failing;
        Refused best = told;
        for (boolean found = true; found; ) {
            found = false;
            for (List<?> smaller : smaller(input)) {
                Optional<Refused> still = left-- > 0 ? difference.apply(smaller) : Optional.empty();
                if (still.isPresent()) {
                    input = smaller;
                    best = still.get();
                    found = true;
                    break;
                }
            }
        }
        return best;
    }

    /** Each argument made smaller, one at a time. */
    private List<List<?>> smaller(List<?> input) {
        var all = new ArrayList<List<?>>();
        for (int i = 0; i < generators.size(); i++) {
            for (Object value : generators.get(i).smaller(input.get(i))) {
                var changed = new ArrayList<@Nullable Object>(input);
                changed.set(i, value);
                all.add(changed);
            }
        }
        return all;
    }
}
