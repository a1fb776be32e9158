package handin.checker.run;

import groovy.lang.Closure;
import handin.checker.dsl.TestVerbs;
import handin.checker.model.Course;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Visible;
import handin.worker.wire.Datum;
import handin.worker.wire.Response;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that evaluate.
 *
 * @param text the submission's
 * @param course whose log staff read
 */
record Probe(Expressions expressions, Showing showing, String text, Course course) implements TestVerbs {

    @Override
    public void test(String expression) {
        Datum got = expressions.value(expression);
        if (got instanceof Datum.Nothing || got instanceof Datum.Bool(boolean value) && !value) {
            throw new Refused(Sentence.TEST_FALSE, expression, showing.got(got));
        }
    }

    @Override
    public void test(String expression, @Nullable Object expected) {
        Datum got = expressions.value(expression);
        if (!Equality.same(expected, got)) {
            throw new Refused(Sentence.TEST_WRONG_VALUE, expression, showing.got(got), showing.expected(expected));
        }
    }

    @Override
    public void test(String expression, @Nullable Object expected, Closure<?> equal) {
        Datum got = expressions.value(expression);
        if (!agree(equal, expression, got, expected)) {
            throw new Refused(Sentence.TEST_UNLIKE, expression, showing.got(got), showing.expected(expected));
        }
    }

    /** An author's comparison is written for values of the right kind; one that it cannot take is a wrong value. */
    private boolean agree(Closure<?> equal, String expression, Datum got, @Nullable Object expected) {
        try {
            return DefaultTypeTransformation.castToBoolean(equal.call(expressions.plain(got), expected));
        } catch (RuntimeException e) {
            if (!OddValue.mayCause(e)) {
                throw e;
            }
            course.log(Visible.of("the comparison for " + expression + " cannot take " + showing.got(got)
                    + ", which counts as a wrong value: " + e));
            return false;
        }
    }

    @Override
    public void testThrows(String expression) {
        switch (expressions.ask(expression)) {
            case Response.Thrown thrown
            when Expressions.ranOut(thrown) ->
                throw new Refused(
                        Sentence.TEST_RAN_OUT,
                        expression,
                        expressions.questions().told(thrown));
            case Response.Value value ->
                throw new Refused(Sentence.TEST_NO_ERROR, expression, showing.got(value.value()));
            case Response.Mistake mistake -> throw expressions.mistake(expression, mistake);
            default -> {} // thrown, as it should
        }
    }

    @Override
    public void checkProc(String name, @Nullable Object expected, List<?> arguments) {
        test(SourceForm.call(expressions.language(), name, arguments), expected);
    }

    @Override
    public void checkProc(String name, @Nullable Object expected, List<?> arguments, Closure<?> equal) {
        test(SourceForm.call(expressions.language(), name, arguments), expected, equal);
    }

    @Override
    public void lookForTests(String name, int atLeast) {
        int found = OwnTests.count(expressions.language(), text, name);
        if (found < atLeast) {
            throw new Refused(Sentence.TESTS_TOO_FEW, name, Wording.tests(found), Wording.tests(atLeast));
        }
    }

    @Override
    public @Nullable Object eval(String expression) {
        return expressions.plain(expressions.value(expression));
    }

    @Override
    public void withBindings(String name, Closure<?> body) {
        withBindings(List.of(name), body);
    }

    @Override
    public void withBindings(String first, String second, Closure<?> body) {
        withBindings(List.of(first, second), body);
    }

    @Override
    public void withBindings(String first, String second, String third, Closure<?> body) {
        withBindings(List.of(first, second, third), body);
    }

    @Override
    public void withBindings(List<String> names, Closure<?> body) {
        var values = new ArrayList<@Nullable Object>();
        names.forEach(name -> values.add(eval(name)));
        body.call(values.toArray());
    }
}
