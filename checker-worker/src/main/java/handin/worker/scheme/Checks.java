package handin.worker.scheme;

import gnu.mapping.Environment;
import gnu.mapping.Procedure;
import gnu.mapping.Values;
import handin.worker.engine.Failures;
import handin.worker.engine.Mistaken;
import handin.worker.scheme.Form.Group;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Place;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The program's own tests, {@code check-expect} and its like. They run after the definitions, in order; how they went is printed, and a
 * failing one fails nothing.
 */
final class Checks {
    /** How many parts each takes. */
    private static final Map<String, Arity> PARTS = Map.of(
            "check-expect", new Arity(2, 2),
            "check-random", new Arity(2, 2),
            "check-satisfied", new Arity(2, 2),
            "check-within", new Arity(3, 3),
            "check-range", new Arity(3, 3),
            "check-error", new Arity(1, 2),
            "check-member-of", new Arity(2, -1));

    private final List<Group> announced = new ArrayList<>();
    private final List<Check> waiting = new ArrayList<>();

    /** A test whose turn comes after the definitions: its parts as procedures without arguments. */
    private record Check(Group form, List<Procedure> parts) {}

    static boolean isCheck(String head) {
        return PARTS.containsKey(head);
    }

    /** Notes a check in the text; its number is what {@code %check} is called with. */
    int announce(Group form) throws Mistaken {
        int given = form.items().size() - 1;
        Arity parts = PARTS.getOrDefault(form.head(), new Arity(0, -1));
        if (!parts.accepts(given)) {
            int least = parts.least();
            int most = parts.most();
            String count = least == most ? "" + least : most < 0 ? "at least " + least : least + " or " + most;
            throw new Mistaken(form.head() + ": expected " + count + " parts, but found " + given, form.place());
        }
        announced.add(form);
        return announced.size() - 1;
    }

    /** Whether the place lies in one of the checks. */
    boolean contain(Place place) {
        return announced.stream().anyMatch(check -> !isBefore(place, check.place()) && !isBefore(check.end(), place));
    }

    private static boolean isBefore(Place one, Place other) {
        return one.line() < other.line() || one.line() == other.line() && one.column() < other.column();
    }

    /** Defines {@code %check}, which keeps a check for later. */
    void define(Environment environment) {
        Builtin.define(
                environment,
                new Builtin(
                        "%check",
                        1, -1, arguments -> {
                            List<Procedure> parts = Arrays.stream(arguments)
                                    .skip(1)
                                    .map(Procedure.class::cast)
                                    .toList();
                            waiting.add(new Check(announced.get(((Number) arguments[0]).intValue()), parts));
                            return Values.empty;
                        }));
    }

    /** Runs the checks that wait, and says how they went. Errors of the machine, such as a stack overflow, count as failures too. */
    void run(Randomness randomness, PrintStream out) {
        var failures = new ArrayList<String>();
        for (Check check : waiting) {
            String failure = outcome(check, randomness);
            if (!failure.isEmpty()) {
                failures.add(at(check.form().place()) + ": " + failure);
            }
        }
        if (!waiting.isEmpty()) {
            out.println(summary(waiting.size(), failures.size()));
            failures.forEach(out::println);
        }
        waiting.clear();
    }

    private static String outcome(Check check, Randomness randomness) {
        try {
            return Verdicts.failure(check.form().head(), check.parts(), randomness);
        } catch (StackOverflowError e) {
            return check.form().head() + " encountered an error: a recursion that goes too deep or does not end";
        } catch (Throwable e) {
            return check.form().head() + " encountered an error: " + SchemeFailures.words(e, Failures.message(e));
        }
    }

    private static String summary(int all, int failed) {
        String tests = all == 1 ? "1 test" : all + " tests";
        return failed == 0 ? tests + " passed." : failed + " of " + tests + " failed:";
    }

    /** Columns count from 0, as DrRacket shows them. */
    private static String at(Place place) {
        return "line " + place.line() + ", column " + (place.column() - 1);
    }
}
