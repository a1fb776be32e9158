package handin.checker.run;

import groovy.lang.Closure;
import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.GradeVerbs;
import handin.checker.dsl.TestVerbs;
import handin.checker.dsl.VerbArgument;
import handin.checker.model.Refused;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that book points: what other verbs would refuse is a failure here, and the checker goes on. */
final class Grades implements GradeVerbs {
    private final Ledger ledger;
    private final TestVerbs tests;
    private final Runnable afterStop;
    private int delay = -1;

    /** @param afterStop gets the submission going again when a test had it stopped */
    Grades(Ledger ledger, TestVerbs tests, Runnable afterStop) {
        this.ledger = ledger;
        this.tests = tests;
        this.afterStop = afterStop;
    }

    @Override
    public void maxPoints(int points) {
        if (points < 1) {
            throw new AuthorMistake("maxPoints takes a number of points from 1, not " + points);
        }
        ledger.maxPoints(points);
    }

    @Override
    public void graded(String name, String expression, @Nullable Object expected) {
        graded(Map.of(), name, expression, expected);
    }

    @Override
    public void graded(Map<String, ?> worth, String name, String expression, @Nullable Object expected) {
        book(worth, name, null, () -> tests.test(expression, expected));
    }

    @Override
    public void graded(Map<String, ?> worth, String name, String fault, String expression, @Nullable Object expected) {
        book(worth, name, fault, () -> tests.test(expression, expected));
    }

    @Override
    public void graded(Map<String, ?> worth, String name, Closure<?> tests) {
        book(worth, name, null, tests::call);
    }

    @Override
    public void gradedThrows(Map<String, ?> worth, String name, String expression) {
        book(worth, name, null, () -> tests.testThrows(expression));
    }

    private void book(Map<String, ?> worth, String name, @Nullable String fault, Runnable test) {
        VerbArgument.check("graded", worth);
        if (worth.containsKey("minus") && worth.containsKey("points")) {
            throw new AuthorMistake("a graded test has minus or points, not both");
        }
        BigDecimal points = number(VerbArgument.POINTS.of(worth));
        ledger.reachable(points);
        boolean hidden = Boolean.TRUE.equals(VerbArgument.HIDDEN.of(worth));
        try {
            test.run();
            ledger.passed(name);
        } catch (Refused refused) {
            String said = fault == null ? "" : fault + "\n";
            ledger.failed(
                    name,
                    said + (hidden ? "" : refused.refusal().sentence()),
                    points.add(number(VerbArgument.MINUS.of(worth))));
            if (Questions.isStop(refused.refusal().code())) {
                afterStop.run();
            }
        }
    }

    @Override
    public void group(String name, Closure<?> tests) {
        ledger.group(name, null, tests::call);
    }

    @Override
    public void group(Map<String, ?> worth, String name, Closure<?> tests) {
        VerbArgument.check("group", worth);
        ledger.group(name, number(VerbArgument.AT_MOST.of(worth)), tests::call);
    }

    @Override
    public void penalty(Map<String, ?> worth, String reason) {
        VerbArgument.check("penalty", worth);
        Object percent = VerbArgument.MINUS_PERCENT.of(worth);
        if ((percent == null) == !worth.containsKey("minus")) {
            throw new AuthorMistake("penalty needs minus: points, or minusPercent: a percentage");
        }
        if (percent instanceof Integer part) {
            ledger.minusPercent(reason, part);
        } else {
            ledger.minus(reason, number(VerbArgument.MINUS.of(worth)));
        }
    }

    @Override
    public void reportLine(String line) {
        ledger.note(line);
    }

    @Override
    public BigDecimal getScore() {
        return new BigDecimal(ledger.tally().grade());
    }

    @Override
    public void reportDelay(int minutes) {
        if (minutes < 0) {
            throw new AuthorMistake("reportDelay takes a number of minutes, 0 or more, not " + minutes);
        }
        delay = minutes;
    }

    /** In minutes; negative if the author says nothing. */
    int delay() {
        return delay;
    }

    private static BigDecimal number(@Nullable Object value) {
        return value instanceof Number number ? Numbers.decimal(number) : BigDecimal.ZERO;
    }
}
