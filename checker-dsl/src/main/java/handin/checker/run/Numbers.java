package handin.checker.run;

import handin.checker.eval.Fraction;
import handin.worker.wire.Datum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Numbers by value, whatever their types. */
final class Numbers {
    /** Groovy divides whole numbers to this many decimal places. */
    private static final int DIVIDED = 10;

    private Numbers() {}

    static boolean same(Number expected, Datum got) {
        if (expected instanceof Double || expected instanceof Float) {
            return sameAsDouble(expected.doubleValue(), asDouble(got));
        }
        if (got instanceof Datum.Real(double value)) {
            return isRounded(expected, value);
        }
        if (expected instanceof Fraction fraction) {
            return got instanceof Datum.Ratio ratio
                            && fraction.equals(Fraction.of(ratio.numerator(), ratio.denominator()))
                    || got instanceof Datum.Decimal decimal && isDecimal(fraction, decimal.value());
        }
        BigDecimal wanted = decimal(expected);
        return switch (got) {
            case Datum.Whole(BigInteger value) -> wanted.compareTo(new BigDecimal(value)) == 0;
            case Datum.Decimal(BigDecimal value) -> wanted.compareTo(value) == 0;
            case Datum.Ratio ratio -> isRounded(wanted, ratio);
            default -> false;
        };
    }

    /** 0.1 may come back as the nearest double; but a whole number, however large, as itself only: every one above 2<sup>1024</sup> is nearest to infinity. */
    private static boolean isRounded(Number expected, double got) {
        if (!Double.isFinite(got)) {
            return false;
        }
        return isWhole(expected)
                ? decimal(expected).compareTo(new BigDecimal(got)) == 0
                : expected.doubleValue() == got;
    }

    private static boolean isWhole(Number number) {
        return number instanceof Fraction fraction
                ? fraction.getDenominator().equals(BigInteger.ONE)
                : decimal(number).stripTrailingZeros().scale() <= 0;
    }

    /** No decimal is 5/9, but 0.5555555556 is what Groovy makes of an author's {@code 5/9}: so many places or more, rounded, count as the fraction. */
    private static boolean isRounded(BigDecimal wanted, Datum.Ratio ratio) {
        return wanted.scale() >= DIVIDED
                && new BigDecimal(ratio.numerator())
                                .divide(new BigDecimal(ratio.denominator()), wanted.scale(), RoundingMode.HALF_UP)
                                .compareTo(wanted)
                        == 0;
    }

    private static boolean isDecimal(Fraction fraction, BigDecimal value) {
        return new BigDecimal(fraction.getDenominator())
                        .multiply(value)
                        .compareTo(new BigDecimal(fraction.getNumerator()))
                == 0;
    }

    private static boolean sameAsDouble(double wanted, double got) {
        return wanted == got || Double.isNaN(wanted) && Double.isNaN(got);
    }

    private static double asDouble(Datum number) {
        return switch (number) {
            case Datum.Real(double value) -> value;
            case Datum.Whole(BigInteger value) -> value.doubleValue();
            case Datum.Decimal(BigDecimal value) -> value.doubleValue();
            case Datum.Ratio ratio ->
                Fraction.of(ratio.numerator(), ratio.denominator()).doubleValue();
            default -> throw new IllegalArgumentException("no number: " + number);
        };
    }

    static BigDecimal decimal(Number number) {
        return switch (number) {
            case Fraction fraction -> fraction.toBigDecimal();
            case BigDecimal value -> value;
            case BigInteger value -> new BigDecimal(value);
            default -> new BigDecimal(number.toString());
        };
    }
}
