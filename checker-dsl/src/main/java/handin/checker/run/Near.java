package handin.checker.run;

import handin.worker.wire.Datum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Any number at most {@code tolerance} away from another. */
record Near(Number number, Number tolerance) {
    boolean accepts(Datum got) {
        return switch (got) {
            case Datum.Real(double value) ->
                Math.abs(value - number.doubleValue()) <= tolerance.doubleValue() || value == number.doubleValue();
            case Datum.Whole _, Datum.Ratio _, Datum.Decimal _ ->
                decimal(got).subtract(Numbers.decimal(number)).abs().compareTo(Numbers.decimal(tolerance)) <= 0;
            default -> false;
        };
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
