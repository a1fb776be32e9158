package handin.worker.scheme;

import gnu.mapping.Environment;
import gnu.math.DFloNum;
import gnu.math.IntNum;
import gnu.math.Numeric;
import gnu.math.RatNum;
import gnu.math.RealNum;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers in the teaching languages. */
final class NumberOperations {
    private static final String ARITIES = """
            add1 1 1
            sub1 1 1
            sqr 1 1
            sgn 1 1
            sqrt 1 1
            =~ 3 3""";

    private NumberOperations() {}

    static void define(Environment environment, Randomness randomness) {
        Builtin.define(environment, ARITIES, NumberOperations::call);
        Builtin.define(environment, new Builtin("random", 0, 1, arguments -> random(arguments, randomness)));
    }

    private static Object call(String name, Object[] arguments) {
        Numeric first = number(name, arguments[0]);
        return switch (name) {
            case "add1" -> first.add(IntNum.one());
            case "sub1" -> first.sub(IntNum.one());
            case "sqr" -> first.mul(first);
            case "sgn" -> IntNum.make(real(name, first).sign());
            case "sqrt" -> sqrt(real(name, first));
            default -> {
                double difference = real(name, first).doubleValue()
                        - real(name, arguments[1]).doubleValue();
                yield Math.abs(difference) <= real(name, arguments[2]).doubleValue();
            }
        };
    }

    /** Exact where the number is the square of an exact one. */
    private static Object sqrt(RealNum value) {
        if (value instanceof RatNum ratio && ratio.sign() >= 0) {
            BigInteger numerator = root(ratio.numerator().asBigInteger());
            BigInteger denominator = root(ratio.denominator().asBigInteger());
            if (numerator != null && denominator != null) {
                return RatNum.make(whole(numerator), whole(denominator));
            }
        }
        return value.sign() >= 0 ? DFloNum.valueOf(Math.sqrt(value.doubleValue())) : value.sqrt();
    }

    private static @Nullable BigInteger root(BigInteger square) {
        BigInteger root = square.sqrt();
        return root.multiply(root).equals(square) ? root : null;
    }

    private static IntNum whole(BigInteger value) {
        return IntNum.valueOf(value.toString());
    }

    private static Object random(Object[] arguments, Randomness randomness) {
        if (arguments.length == 0) {
            return DFloNum.valueOf(randomness.fraction());
        }
        int bound = natural("random", arguments[0]);
        if (bound == 0) {
            throw SchemeError.expects("random", "a positive number", arguments[0]);
        }
        return IntNum.make(randomness.below(bound));
    }

    static Numeric number(String operation, Object value) {
        if (value instanceof Numeric number) {
            return number;
        }
        throw SchemeError.expects(operation, "a number", value);
    }

    static RealNum real(String operation, Object value) {
        if (value instanceof RealNum number) {
            return number;
        }
        throw SchemeError.expects(operation, "a real number", value);
    }

    /** A whole number from 0 that an index can be. */
    static int natural(String operation, Object value) {
        if (value instanceof IntNum number && number.sign() >= 0 && IntNum.compare(number, Integer.MAX_VALUE) <= 0) {
            return number.intValue();
        }
        throw SchemeError.expects(operation, "a natural number", value);
    }
}
