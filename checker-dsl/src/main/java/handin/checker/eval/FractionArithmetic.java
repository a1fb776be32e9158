package handin.checker.eval;

/** Lets Groovy compute {@code 1 - f} exactly: a number on the left of a {@link Fraction}. Groovy finds it as an extension module. */
public final class FractionArithmetic {
    private FractionArithmetic() {}

    public static Number plus(Number left, Fraction right) {
        return right.plus(left);
    }

    public static Number minus(Number left, Fraction right) {
        return right.negative().plus(left);
    }

    public static Number multiply(Number left, Fraction right) {
        return right.multiply(left);
    }

    public static Number div(Number left, Fraction right) {
        if (Fraction.floating(left)) {
            return left.doubleValue() / right.doubleValue();
        }
        return Fraction.exact(left).div(right);
    }

    /** {@code f as BigDecimal}, {@code f as double}. */
    public static Object asType(Fraction self, Class<?> type) {
        if (type == Double.class || type == double.class) {
            return self.doubleValue();
        }
        return type == String.class ? self.toString() : type.cast(self.toBigDecimal());
    }
}
