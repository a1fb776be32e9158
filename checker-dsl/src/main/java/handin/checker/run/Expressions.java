package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.eval.Language;
import handin.checker.eval.Values;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Datum;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions in the submission's scope; one without a value is a sentence to the student. */
record Expressions(Questions questions) {
    /** Errors of the machine: no program is meant to end in them. */
    private static final Set<String> RAN_OUT = Set.of("StackOverflowError", "OutOfMemoryError");

    static boolean ranOut(Response.Thrown thrown) {
        return RAN_OUT.contains(thrown.type());
    }

    Language language() {
        return questions.language();
    }

    /** The value; an error, or an expression that does not fit the submission, refuses the handin. */
    Datum value(String expression) {
        return switch (ask(expression)) {
            case Response.Value value -> value.value();
            case Response.Thrown thrown ->
                throw new Refused(Sentence.EXPRESSION_THREW, expression, questions.told(thrown));
            case Response.Mistake mistake -> throw mistake(expression, mistake);
            case Response other -> throw new IllegalStateException("asked for a value, answered " + other);
        };
    }

    Response ask(String expression) {
        if (expression == null || expression.isBlank()) {
            throw new AuthorMistake("there is no expression to evaluate");
        }
        return questions.ask(new Request.Eval(expression), Sentence.DOING_EVAL.text(expression));
    }

    Refused mistake(String expression, Response.Mistake mistake) {
        return new Refused(
                Sentence.EXPRESSION_MISTAKE, expression, mistake.message().strip());
    }

    @Nullable
    Object plain(Datum datum) {
        return Values.of(datum, language());
    }
}
