package handin.checker.dsl;

import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.util.List;
import java.util.Map;

/** Verbs that hold the submission against the staff's own solution, which runs in a place of its own and never meets it. */
public interface SolutionVerbs {
    /**
     * The procedure {@code name} gives for every input what the solution's does, errors included. Refuses with the smallest failing input that is found.
     *
     * @param inputs {@code on}: a list of inputs, each a list of arguments; or {@code given}: one generator for each argument, with {@code tries} inputs, 100
     *     unless given, and {@code seed}, so that all handins meet the same ones, instead of one that is drawn for each handin and logged; {@code within}: how far numbers may be apart; {@code solution}: a file
     *     beside the checker, {@code solution.<suffix>} unless given
     */
    void sameAs(
            @NamedParams({
                        @NamedParam("on"),
                        @NamedParam("given"),
                        @NamedParam(value = "tries", type = Integer.class),
                        @NamedParam(value = "seed", type = Integer.class),
                        @NamedParam(value = "within", type = Number.class),
                        @NamedParam("solution")
                    })
                    Map<String, ?> inputs,
            String name);

    /** Whole numbers from -100 to 100, small ones and the ends more often. */
    Generator ints();

    /** Whole numbers of the range, its ends more often. */
    Generator ints(List<Integer> range);

    /** Numbers with decimal places, from -100 to 100. */
    Generator decimals();

    /** True and false. */
    Generator bools();

    /** Texts of up to 12 letters, digits, blanks and marks; the empty one more often. */
    Generator strings();

    /** Texts of up to 12 of these characters. */
    Generator strings(String alphabet);

    /** Lists of up to 8, of what {@code items} makes; the empty one more often. */
    Generator lists(Generator items);

    /** One of these. */
    Generator oneOf(List<?> values);
}
