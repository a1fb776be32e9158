package handin.checker.sandbox;

import handin.checker.sandbox.Outcome.Exceeded;
import java.util.function.BiPredicate;

/**
 * An attempt to pass one wall or limit.
 *
 * @param wall what is tried, in words for the operator
 * @param script for the shell; ends by itself within seconds if nothing stops it
 * @param held told from how it ended and what it printed
 */
record Probe(String wall, String script, Limits limits, BiPredicate<Outcome, String> held) {
    /** An attempt that is stopped by being ended. */
    static Probe ends(String wall, Limit limit, Limits limits, String script) {
        return new Probe(
                wall,
                script,
                limits,
                (outcome, output) -> outcome instanceof Exceeded exceeded && exceeded.limit() == limit);
    }

    SandboxCheck.Wall judge(Outcome outcome, String output) {
        return new SandboxCheck.Wall(
                wall,
                held.test(outcome, output),
                "the attempt succeeded; tell the makers of Handin: " + outcome + " " + output.strip());
    }
}
