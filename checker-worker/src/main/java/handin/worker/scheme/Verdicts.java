package handin.worker.scheme;

import gnu.mapping.Procedure;
import gnu.math.RealNum;
import handin.worker.engine.Failures;
import java.util.List;

/** Decides the checks of teaching programs. */
final class Verdicts {
    private Verdicts() {}

    /** Why the check failed, empty if it passed. Throws what the tested expression throws. */
    static String failure(String kind, List<Procedure> parts, Randomness randomness) throws Throwable {
        return switch (kind) {
            case "check-error" -> error(parts);
            case "check-random" -> random(parts, randomness);
            case "check-satisfied" -> satisfied(parts);
            case "check-range" ->
                range(
                        parts.getFirst().apply0(),
                        parts.get(1).apply0(),
                        parts.get(2).apply0());
            case "check-member-of" -> member(parts);
            case "check-within" ->
                within(
                        parts.getFirst().apply0(),
                        parts.get(1).apply0(),
                        real(kind, parts.get(2).apply0()));
            default -> expect(parts.getFirst().apply0(), parts.get(1).apply0());
        };
    }

    private static String expect(Object actual, Object expected) {
        if (Same.hasInexact(actual) || Same.hasInexact(expected)) {
            return "check-expect cannot compare inexact numbers: use check-within";
        }
        return Same.within(actual, expected, 0) ? "" : differs(actual, expected);
    }

    private static String within(Object actual, Object expected, double tolerance) {
        return Same.within(actual, expected, tolerance)
                ? ""
                : differs(actual, expected) + ", by more than " + tolerance;
    }

    private static String differs(Object actual, Object expected) {
        return "the value is " + shown(actual) + ", expected is " + shown(expected);
    }

    private static String random(List<Procedure> parts, Randomness randomness) throws Throwable {
        long seed = randomness.seed();
        Object actual = parts.getFirst().apply0();
        randomness.reseed(seed);
        Object expected = parts.get(1).apply0();
        return Same.within(actual, expected, 0) ? "" : differs(actual, expected);
    }

    private static String error(List<Procedure> parts) throws Throwable {
        Object value;
        try {
            value = parts.getFirst().apply0();
        } catch (Exception thrown) {
            String message = SchemeFailures.words(thrown, Failures.message(thrown));
            boolean right =
                    parts.size() == 1 || message.equals(parts.get(1).apply0().toString());
            return right
                    ? ""
                    : "the error says " + message + ", expected is "
                            + parts.get(1).apply0();
        }
        return "an error is expected, but the value is " + shown(value);
    }

    private static String satisfied(List<Procedure> parts) throws Throwable {
        Object value = parts.getFirst().apply0();
        if (!(parts.get(1).apply0() instanceof Procedure predicate)) {
            return "check-satisfied: expects a function of one argument";
        }
        return Boolean.FALSE.equals(predicate.apply1(value))
                ? shown(value) + " does not satisfy " + predicate.getName()
                : "";
    }

    private static String range(Object value, Object low, Object high) {
        double actual = real("check-range", value);
        boolean inside = actual >= real("check-range", low) && actual <= real("check-range", high);
        return inside ? "" : "the value is " + shown(value) + ", not between " + shown(low) + " and " + shown(high);
    }

    private static String member(List<Procedure> parts) throws Throwable {
        Object value = parts.getFirst().apply0();
        for (Procedure other : parts.subList(1, parts.size())) {
            if (Same.within(value, other.apply0(), 0)) {
                return "";
            }
        }
        return "the value " + shown(value) + " is none of those expected";
    }

    private static double real(String kind, Object value) {
        if (value instanceof RealNum real) {
            return real.doubleValue();
        }
        throw SchemeError.expects(kind, "a number", value);
    }

    private static String shown(Object value) {
        return Printed.of(value, Level.INTERMEDIATE);
    }
}
