package handin.checker.dsl;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that book points instead of refusing. What they take away stands in the printout's head as marks of reviewers do ({@code <-25>}, {@code
 * <*90%>}), and the score is those marks added up: the report, the printout and the grade file cannot disagree.
 */
public interface GradeVerbs {
    /** What there is to reach; without it, the sum of all {@code points} of graded tests, or 100. It is what the extra line says unless the checker has its own. */
    void maxPoints(int points);

    /** As {@link #graded(Map, String, String, Object)}, worth nothing: the report only tells how it went. */
    void graded(String name, String expression, @Nullable Object expected);

    /**
     * A test that does not refuse: what is wrong is told in the report, and the checker goes on.
     *
     * @param worth {@code minus}: points that a failure takes away; or {@code points}: the same, and they count for what there is to reach; {@code hidden}:
     *     whether the report keeps the expression and the values to itself
     * @param name what it is about, for the report
     */
    void graded(
            @NamedParams({
                        @NamedParam(value = "minus", type = Number.class),
                        @NamedParam(value = "points", type = Number.class),
                        @NamedParam(value = "hidden", type = Boolean.class)
                    })
                    Map<String, ?> worth,
            String name,
            String expression,
            @Nullable Object expected);

    /** As {@link #graded(Map, String, String, Object)}; if it fails, the report says {@code fault}. */
    void graded(
            @NamedParams({
                        @NamedParam(value = "minus", type = Number.class),
                        @NamedParam(value = "points", type = Number.class),
                        @NamedParam(value = "hidden", type = Boolean.class)
                    })
                    Map<String, ?> worth,
            String name,
            String fault,
            String expression,
            @Nullable Object expected);

    /** As {@link #graded(Map, String, String, Object)}; any verbs of {@code check} may stand in {@code tests}, and what they would refuse is the failure. */
    void graded(
            @NamedParams({
                        @NamedParam(value = "minus", type = Number.class),
                        @NamedParam(value = "points", type = Number.class),
                        @NamedParam(value = "hidden", type = Boolean.class)
                    })
                    Map<String, ?> worth,
            String name,
            @DelegatesTo(value = CheckBody.class, strategy = Closure.DELEGATE_FIRST) Closure<?> tests);

    /** Like {@code graded}, for an expression that has to end in an error. */
    void gradedThrows(
            @NamedParams({
                        @NamedParam(value = "minus", type = Number.class),
                        @NamedParam(value = "points", type = Number.class),
                        @NamedParam(value = "hidden", type = Boolean.class)
                    })
                    Map<String, ?> worth,
            String name,
            String expression);

    /** A heading in the report for the graded tests inside. */
    void group(String name, @DelegatesTo(value = CheckBody.class, strategy = Closure.DELEGATE_FIRST) Closure<?> tests);

    /**
     * A heading in the report for the graded tests inside.
     *
     * @param worth {@code atMost}: no more points than these are taken away inside, however much fails
     */
    void group(
            @NamedParams(@NamedParam(value = "atMost", type = Number.class, required = true)) Map<String, ?> worth,
            String name,
            @DelegatesTo(value = CheckBody.class, strategy = Closure.DELEGATE_FIRST) Closure<?> tests);

    /**
     * Takes points away, for a reason that stands in the report and in the printout.
     *
     * @param worth {@code minus}: so many points; or {@code minusPercent}: so many of a hundred of what is left
     */
    void penalty(
            @NamedParams({
                        @NamedParam(value = "minus", type = Number.class),
                        @NamedParam(value = "minusPercent", type = Number.class)
                    })
                    Map<String, ?> worth,
            String reason);

    /** Adds a line to the report. */
    void reportLine(String line);

    /** The score so far: what there is to reach, and what was taken away; never below 0. */
    BigDecimal getScore();

    /** How many minutes after the handin students may see the report; without it, the course's {@code report-delay-in-minutes}, or 0: at once. */
    void reportDelay(int minutes);
}
