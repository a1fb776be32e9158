package handin.checker.dsl;

import groovy.lang.Closure;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that ask the submission something. Expressions are text in the student's language, evaluated in the submission's scope; expected
 * values and closures are Groovy and never leave the server. A verb that is not content refuses the handin with a sentence.
 */
public interface TestVerbs {
    /** {@code name} is bound to a procedure (function, static method, constructor). */
    void procedure(String name);

    /** {@code name} is bound to a procedure that takes so many arguments. */
    void procedure(String name, int arguments);

    /** The value of {@code expression} is a procedure. */
    void procedureOf(String expression);

    /** The value of {@code expression} is a procedure that takes so many arguments. */
    void procedureOf(String expression, int arguments);

    /** All these names are defined, as whatever. */
    void defined(String... names);

    /** The value of {@code expression} is neither false nor nothing. */
    void test(String expression);

    /**
     * The value of {@code expression} equals {@code expected}: numbers by value whatever their types, lists, maps and sets by what they hold, texts
     * by their characters.
     */
    void test(String expression, @Nullable Object expected);

    /** {@code equal}, called with the value of {@code expression} and {@code expected}, gives true. */
    void test(String expression, @Nullable Object expected, Closure<?> equal);

    /** The evaluation of {@code expression} ends in an error. */
    void testThrows(String expression);

    /**
     * The value of {@code expression} as plain Groovy: numbers, texts, lists, maps, sets, null. What Groovy lacks, such as exact fractions, comes
     * as a small type of its own that computes and prints as in its language.
     */
    @Nullable
    Object eval(String expression);

    /** The submission's own tests ran all of its code. Needs {@code coverage: true}, which calls this at the end if the checker did not. */
    void allCovered();

    /** As {@link #allCovered()}, but calls {@code uncovered} with the first place not run, such as {@code 2:20}, instead of refusing. */
    void allCovered(Closure<?> uncovered);
}
