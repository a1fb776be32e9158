package handin.checker.run;

import handin.checker.dsl.Generator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Numbers with two decimal places. */
record DecimalGenerator() implements Generator {
    @Override
    public Object make(RandomGenerator random) {
        return BigDecimal.valueOf(random.nextInt(-10_000, 10_001), 2);
    }

    @Override
    public List<Object> smaller(@Nullable Object value) {
        var all = new ArrayList<Object>();
        if (value instanceof BigDecimal number && number.signum() != 0) {
            for (BigDecimal each : List.of(
                    new BigDecimal("0.00"),
                    number.setScale(0, RoundingMode.DOWN).setScale(2),
                    number.abs())) {
                if (each.compareTo(number) != 0) {
                    all.add(each);
                }
            }
        }
        return all;
    }
}
