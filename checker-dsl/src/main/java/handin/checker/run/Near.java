package handin.checker.run;

import handin.worker.wire.Datum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Any number at most {@code tolerance} away from another. */
record Near(Number number, Number tolerance) {
    boolean accepts(Datum got) {
        return switch (got) {
            case Datum.Real(double value) -> isNear(value);
            case Datum.Whole _, Datum.Ratio _, Datum.Decimal _ -> near(decimal(got));
            default -> false;
        };
    }

    /** Infinity is near to itself alone, and not to a number that is too large for a double. */
    private boolean isNear(double value) {
        boolean inexact = number instanceof Double || number instanceof Float;
        if (inexact || !Double.isFinite(value)) {
            return inexact
                    && (value == number.doubleValue()
                            || Math.abs(value - number.doubleValue()) <= tolerance.doubleValue());
        }
        // As it is written: 0.1 is meant, not the binary number beside it.
        return near(BigDecimal.valueOf(value));
    }

    private boolean near(BigDecimal value) {
        return value.subtract(Numbers.decimal(number)).abs().compareTo(Numbers.decimal(tolerance)) <= 0;
    }

    private static BigDecimal decimal(Datum got) {
        return switch (got) {
            case Datum.Whole(BigInteger value) -> new BigDecimal(value);
            case Datum.Decimal(BigDecimal value) -> value;
            case Datum.Ratio(BigInteger numerator, BigInteger denominator) ->
                new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
            default -> throw new IllegalArgumentException("no exact number: " + got);
        };
    }

    @Override
    public String toString() {
        return number + " (or at most " + tolerance + " away)";
    }
}
