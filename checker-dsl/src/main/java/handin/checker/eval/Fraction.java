package handin.checker.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction, as Lisps have them and Java has not. In a checker it is a number like others: {@code f + 1}, {@code 1 - f},
 * {@code f == 0.5}, {@code f < 1}. Arithmetic with whole and decimal numbers is exact, with floating-point numbers it is floating-point; so are
 * Groovy's comparisons. A result that is whole comes back as Integer, Long or BigInteger.
 */
public final class Fraction extends Number implements Comparable<Fraction> {
    private static final long serialVersionUID = 1;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The quotient in lowest terms: a Fraction, or a whole number.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Number of(BigInteger numerator, BigInteger denominator) {
        var fraction = reduced(numerator, denominator);
        return fraction.denominator.equals(BigInteger.ONE) ? whole(fraction.numerator) : fraction;
    }

    /** The smallest of Integer, Long and BigInteger that holds it. */
    static Number whole(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Any exact number as a fraction, perhaps over 1. */
    static Fraction exact(Number number) {
        return switch (number) {
            case Fraction fraction -> fraction;
            case BigInteger whole -> new Fraction(whole, BigInteger.ONE);
            case BigDecimal decimal
            when decimal.scale() > 0 -> reduced(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
            case BigDecimal decimal -> new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
            default -> new Fraction(BigInteger.valueOf(number.longValue()), BigInteger.ONE);
        };
    }

    static boolean floating(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    public BigInteger getNumerator() {
        return numerator;
    }

    public BigInteger getDenominator() {
        return denominator;
    }

    public Number plus(Number other) {
        if (floating(other)) {
            return doubleValue() + other.doubleValue();
        }
        var right = exact(other);
        return of(
                numerator.multiply(right.denominator).add(right.numerator.multiply(denominator)),
                denominator.multiply(right.denominator));
    }

    public Number minus(Number other) {
        return floating(other)
                ? doubleValue() - other.doubleValue()
                : plus(exact(other).negative());
    }

    public Number multiply(Number other) {
        if (floating(other)) {
            return doubleValue() * other.doubleValue();
        }
        var right = exact(other);
        return of(numerator.multiply(right.numerator), denominator.multiply(right.denominator));
    }

    public Number div(Number other) {
        if (floating(other)) {
            return doubleValue() / other.doubleValue();
        }
        var right = exact(other);
        return of(numerator.multiply(right.denominator), denominator.multiply(right.numerator));
    }

    public Fraction negative() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The nearest decimal of 34 digits. */
    public BigDecimal toBigDecimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }

    @Override
    public int intValue() {
        return numerator.divide(denominator).intValue();
    }

    @Override
    public long longValue() {
        return numerator.divide(denominator).longValue();
    }

    @Override
    public float floatValue() {
        return toBigDecimal().floatValue();
    }

    @Override
    public double doubleValue() {
        return toBigDecimal().doubleValue();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction
                && numerator.equals(fraction.numerator)
                && denominator.equals(fraction.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** As Lisps write it: {@code 5/9}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
