package handin.checker.run;

import handin.checker.dsl.NameVerbs;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Datum;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Asks what names and values are. */
record Names(Expressions expressions, Showing showing) implements NameVerbs {
    @Override
    public void defined(String... names) {
        refuse(Sentence.NAME_MISSING, names, kind -> kind == Kind.UNDEFINED);
    }

    @Override
    public void bound(String... names) {
        defined(names);
        refuse(Sentence.NAME_NO_VALUE, names, kind -> kind == Kind.SYNTAX);
    }

    private void refuse(Sentence sentence, String[] names, Predicate<Kind> wrong) {
        var found = new ArrayList<String>();
        for (String name : names) {
            if (wrong.test(describe(name, false).kind())) {
                found.add(name);
            }
        }
        if (!found.isEmpty()) {
            throw new Refused(sentence, Wording.and(found));
        }
    }

    @Override
    public void syntax(String name) {
        defined(name);
        if (describe(name, false).kind() != Kind.SYNTAX) {
            throw new Refused(Sentence.NAME_NO_SYNTAX, name);
        }
    }

    @Override
    public void procedure(String name) {
        procedure(name, false, OptionalInt.empty());
    }

    @Override
    public void procedure(String name, int arguments) {
        procedure(name, false, OptionalInt.of(arguments));
    }

    @Override
    public void procedureOf(String expression) {
        procedure(expression, true, OptionalInt.empty());
    }

    @Override
    public void procedureOf(String expression, int arguments) {
        procedure(expression, true, OptionalInt.of(arguments));
    }

    private void procedure(String subject, boolean expression, OptionalInt arguments) {
        Description found = describe(subject, expression);
        if (found.kind() == Kind.UNDEFINED) {
            throw new Refused(Sentence.NAME_MISSING, subject);
        }
        if (!canBeCalled(found)) {
            throw new Refused(
                    expression ? Sentence.VALUE_NO_PROCEDURE : Sentence.NAME_NO_PROCEDURE, subject, procedure());
        }
        arguments.ifPresent(count -> arity(subject, found.arities(), count));
    }

    /** A class can be, if it has a constructor: by {@code new}. */
    private static boolean canBeCalled(Description found) {
        return found.kind() == Kind.PROCEDURE
                || found.kind() == Kind.TYPE && !found.arities().isEmpty();
    }

    private static void arity(String subject, List<Arity> arities, int count) {
        if (arities.stream().noneMatch(arity -> arity.accepts(count))) {
            throw new Refused(Sentence.PROCEDURE_ARITY, subject, Wording.arguments(arities), Wording.arguments(count));
        }
    }

    @Override
    public boolean acceptsArity(String expression, int arguments) {
        Description found = describe(expression, false);
        if (found.kind() == Kind.UNDEFINED) {
            found = describe(expression, true);
        }
        return canBeCalled(found) && found.arities().stream().anyMatch(arity -> arity.accepts(arguments));
    }

    @Override
    public void integer(String name) {
        defined(name);
        kind(Sentence.NAME_OTHER_KIND, name, Sentence.KIND_INTEGER, this::isInteger);
    }

    @Override
    public void integerOf(String expression) {
        kind(Sentence.VALUE_OTHER_KIND, expression, Sentence.KIND_INTEGER, this::isInteger);
    }

    @Override
    public void bool(String name) {
        defined(name);
        kind(Sentence.NAME_OTHER_KIND, name, Sentence.KIND_BOOLEAN, Datum.Bool.class::isInstance);
    }

    @Override
    public void boolOf(String expression) {
        kind(Sentence.VALUE_OTHER_KIND, expression, Sentence.KIND_BOOLEAN, Datum.Bool.class::isInstance);
    }

    private void kind(Sentence sentence, String expression, Sentence kind, Predicate<Datum> right) {
        Datum got = expressions.value(expression);
        if (!right.test(got)) {
            throw new Refused(sentence, expression, kind.text(), showing.got(got));
        }
    }

    /** In Lisps, 2.0 is an integer too. */
    private boolean isInteger(Datum value) {
        return value instanceof Datum.Whole
                || value instanceof Datum.Real(double real)
                        && expressions.language().engine().equals("scheme")
                        && Double.isFinite(real)
                        && real == Math.rint(real);
    }

    private Description describe(String subject, boolean expression) {
        Questions questions = expressions.questions();
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
        return (expressions.language().engine().equals("java") ? Sentence.KIND_METHOD : Sentence.KIND_FUNCTION).text();
    }
}
