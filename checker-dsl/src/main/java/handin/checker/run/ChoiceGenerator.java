package handin.checker.run;

import handin.checker.dsl.Generator;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One of the author's values; those that stand first count as smaller. */
record ChoiceGenerator(List<?> values) implements Generator {
    @Override
    public @Nullable Object make(RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }

    @Override
    public List<Object> smaller(@Nullable Object value) {
        return values.subList(0, Math.max(0, values.indexOf(value))).stream()
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
    }
}
