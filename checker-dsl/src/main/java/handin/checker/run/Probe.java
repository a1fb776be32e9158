package handin.checker.run;

import groovy.lang.Closure;
import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.TestVerbs;
import handin.checker.eval.Values;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Datum;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The verbs that ask the submission something. */
record Probe(Questions questions, Notation notation, Names names, CoverageProbe coverage) implements TestVerbs {
    private static final Logger LOG = LoggerFactory.getLogger(Probe.class);

    /** Errors of the machine: no program is meant to end in them. */
    private static final Set<String> RAN_OUT = Set.of("StackOverflowError", "OutOfMemoryError");

    Probe(Questions questions, boolean coverage) {
        this(
                questions,
                Notation.of(questions.language()),
                new Names(questions),
                new CoverageProbe(questions, coverage));
    }

    @Override
    public void procedure(String name) {
        names.procedure(name, false, OptionalInt.empty());
    }

    @Override
    public void procedure(String name, int arguments) {
        names.procedure(name, false, OptionalInt.of(arguments));
    }

    @Override
    public void procedureOf(String expression) {
        names.procedure(expression, true, OptionalInt.empty());
    }

    @Override
    public void procedureOf(String expression, int arguments) {
        names.procedure(expression, true, OptionalInt.of(arguments));
    }

    @Override
    public void defined(String... wanted) {
        names.defined(List.of(wanted));
    }

    @Override
    public void test(String expression) {
        Datum got = value(expression);
        if (got instanceof Datum.Nothing || got instanceof Datum.Bool(boolean value) && !value) {
            throw new Refused(Sentence.TEST_FALSE, expression, notation.show(got));
        }
    }

    @Override
    public void test(String expression, @Nullable Object expected) {
        Datum got = value(expression);
        if (!Equality.same(expected, got)) {
            throw new Refused(
                    Sentence.TEST_WRONG_VALUE, expression, notation.show(got), notation.showExpected(expected));
        }
    }

    @Override
    public void test(String expression, @Nullable Object expected, Closure<?> equal) {
        Datum got = value(expression);
        if (!agree(equal, expression, got, expected)) {
            throw new Refused(Sentence.TEST_UNLIKE, expression, notation.show(got), notation.showExpected(expected));
        }
    }

    /** An author's comparison is written for values of the right kind; one that it cannot take is a wrong value. */
    private boolean agree(Closure<?> equal, String expression, Datum got, @Nullable Object expected) {
        try {
            return DefaultTypeTransformation.castToBoolean(equal.call(plain(got), expected));
        } catch (RuntimeException e) {
            if (!OddValue.mayCause(e)) {
                throw e;
            }
            LOG.warn(
                    "The comparison for {} cannot take {}, which counts as a wrong value",
                    expression,
                    notation.show(got),
                    e);
            return false;
        }
    }

    @Override
    public void testThrows(String expression) {
        switch (ask(expression)) {
            case Response.Thrown thrown
            when RAN_OUT.contains(thrown.type()) ->
                throw new Refused(Sentence.TEST_RAN_OUT, expression, questions.told(thrown));
            case Response.Value value ->
                throw new Refused(Sentence.TEST_NO_ERROR, expression, notation.show(value.value()));
            case Response.Mistake mistake -> throw mistake(expression, mistake);
            default -> {} // thrown, as it should
        }
    }

    @Override
    public @Nullable Object eval(String expression) {
        return plain(value(expression));
    }

    @Override
    public void allCovered() {
        coverage.ask(null);
    }

    @Override
    public void allCovered(Closure<?> uncovered) {
        coverage.ask(uncovered);
    }

    private @Nullable Object plain(Datum datum) {
        return Values.of(datum, questions.language());
    }

    private Datum value(String expression) {
        return switch (ask(expression)) {
            case Response.Value value -> value.value();
            case Response.Thrown thrown ->
                throw new Refused(Sentence.EXPRESSION_THREW, expression, questions.told(thrown));
            case Response.Mistake mistake -> throw mistake(expression, mistake);
            case Response other -> throw new IllegalStateException("asked for a value, answered " + other);
        };
    }

    private Response ask(String expression) {
        if (expression == null || expression.isBlank()) {
            throw new AuthorMistake("there is no expression to evaluate");
        }
        return questions.ask(new Request.Eval(expression), Sentence.DOING_EVAL.text(expression));
    }

    private Refused mistake(String expression, Response.Mistake mistake) {
        return new Refused(
                Sentence.EXPRESSION_MISTAKE, expression, mistake.message().strip());
    }
}
