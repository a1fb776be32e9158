package handin.checker.run;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Asks what names and values are. */
record Names(Questions questions) {
    void defined(List<String> names) {
        var missing = new ArrayList<String>();
        for (String name : names) {
            if (describe(name, false).kind() == Kind.UNDEFINED) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new Refused(Sentence.NAME_MISSING, Wording.and(missing));
        }
    }

    void procedure(String subject, boolean expression, OptionalInt arguments) {
        Description found = describe(subject, expression);
        if (found.kind() == Kind.UNDEFINED) {
            throw new Refused(Sentence.NAME_MISSING, subject);
        }
        if (found.kind() != Kind.PROCEDURE) {
            throw new Refused(
                    expression ? Sentence.VALUE_NO_PROCEDURE : Sentence.NAME_NO_PROCEDURE, subject, procedure());
        }
        arguments.ifPresent(count -> {
            if (found.arities().stream().noneMatch(arity -> arity.accepts(count))) {
                throw new Refused(
                        Sentence.PROCEDURE_ARITY,
                        subject,
                        Wording.arguments(found.arities()),
                        Wording.arguments(count));
            }
        });
    }

    private Description describe(String subject, boolean expression) {
        Response answer = questions.ask(new Request.Describe(subject, expression), Sentence.DOING_EVAL.text(subject));
        return switch (answer) {
            case Description description -> description;
            case Response.Thrown thrown ->
                throw new Refused(Sentence.EXPRESSION_THREW, subject, questions.told(thrown));
            case Response.Mistake mistake ->
                throw new Refused(Sentence.EXPRESSION_MISTAKE, subject, questions.told(mistake));
            default -> throw new IllegalStateException("asked to describe, answered " + answer);
        };
    }

    private String procedure() {
        return questions.language().engine().equals("java") ? "method" : "function";
    }
}
