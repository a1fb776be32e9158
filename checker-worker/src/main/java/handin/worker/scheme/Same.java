package handin.worker.scheme;

import gnu.lists.FVector;
import gnu.lists.Pair;
import gnu.math.RealNum;
import java.util.List;
import kawa.standard.Scheme;

/** Equality of values as the checks of teaching programs see it. */
final class Same {
    private Same() {}

    /** Scheme's {@code equal?}. */
    static boolean equal(Object one, Object other) {
        return Scheme.isEqual.apply(one, other);
    }

    /** Whether the values are of the same shape with equal parts; numbers may differ by the tolerance. */
    static boolean within(Object one, Object other, double tolerance) {
        Object left = one;
        Object right = other;
        // Along a list without recursion: lists are long.
        while (left instanceof Pair a && right instanceof Pair b) {
            if (!within(a.getCar(), b.getCar(), tolerance)) {
                return false;
            }
            left = a.getCdr();
            right = b.getCdr();
        }
        if (tolerance > 0 && left instanceof RealNum a && right instanceof RealNum b) {
            return Math.abs(a.doubleValue() - b.doubleValue()) <= tolerance;
        }
        if (left instanceof Structure a && right instanceof Structure b) {
            return a.type().equals(b.type()) && all(a.parts(), b.parts(), tolerance);
        }
        if (left instanceof FVector<?> a && right instanceof FVector<?> b) {
            return all(a, b, tolerance);
        }
        return equal(left, right);
    }

    private static boolean all(List<?> some, List<?> others, double tolerance) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!within(some.get(i), others.get(i), tolerance)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number in the value is inexact. */
    static boolean hasInexact(Object value) {
        Object rest = value;
        while (rest instanceof Pair pair) {
            if (hasInexact(pair.getCar())) {
                return true;
            }
            rest = pair.getCdr();
        }
        return switch (rest) {
            case RealNum real -> !real.isExact();
            case Structure structure -> structure.parts().stream().anyMatch(Same::hasInexact);
            case FVector<?> vector -> vector.stream().anyMatch(Same::hasInexact);
            default -> false;
        };
    }
}
