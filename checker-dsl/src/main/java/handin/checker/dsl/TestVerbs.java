package handin.checker.dsl;

import groovy.lang.Closure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that evaluate expressions. Expressions are text in the student's language, evaluated in the submission's scope; expected
 * values and closures are Groovy and never leave the server. A verb that is not content refuses the handin with a sentence.
 */
public interface TestVerbs {
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

    /** The procedure {@code name}, called with {@code arguments} (Groovy values, written in the student's language), gives {@code expected}. */
    void checkProc(String name, @Nullable Object expected, List<?> arguments);

    /** As {@link #checkProc(String, Object, List)}, but {@code equal}, called with the value and {@code expected}, decides. */
    void checkProc(String name, @Nullable Object expected, List<?> arguments, Closure<?> equal);

    /** The student has written at least {@code atLeast} tests that use {@code name}: {@code check-expect} and the like, {@code assert} elsewhere. */
    void lookForTests(String name, int atLeast);

    /**
     * The value of {@code expression} as plain Groovy: numbers, texts, lists, maps, sets, null. What Groovy lacks, such as exact fractions, comes
     * as a small type of its own that computes and prints as in its language.
     */
    @Nullable
    Object eval(String expression);

    /** Calls {@code body} with the value of a name of the submission. */
    void withBindings(String name, Closure<?> body);

    /** Calls {@code body} with the values of two names. */
    void withBindings(String first, String second, Closure<?> body);

    /** Calls {@code body} with the values of three names. */
    void withBindings(String first, String second, String third, Closure<?> body);

    /** Calls {@code body} with the values of any number of names. */
    void withBindings(List<String> names, Closure<?> body);
}
