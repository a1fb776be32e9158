package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.ValueVerbs;
import org.jspecify.annotations.Nullable;

/** Makes values that tests expect. */
record PlainValues() implements ValueVerbs {
    @Override
    public @Nullable Object lisp(String datum) {
        return LispData.read(datum);
    }

    @Override
    public Object closeTo(Number number, Number tolerance) {
        if (tolerance.doubleValue() < 0 || Double.isNaN(tolerance.doubleValue())) {
            throw new AuthorMistake("closeTo takes a tolerance of 0 or more, not " + tolerance);
        }
        return new Near(number, tolerance);
    }
}
