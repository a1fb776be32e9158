package handin.worker.scheme;

import handin.worker.engine.Mistaken;
import handin.worker.engine.PlacedText;
import handin.worker.scheme.Form.Atom;
import handin.worker.scheme.Form.Group;
import handin.worker.scheme.Form.Prefixed;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes the forms of a teaching language in Scheme: structures, local definitions, checks (to run after the definitions), exact
 * decimals, and a {@code cond} that fails when no question is true. Refuses the forms that teaching languages refuse.
 */
final class Teaching {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:\\d+\\.\\d*|\\.\\d+|\\d+(?=[eE]))(?:[eE][+-]?\\d+)?");
    /** Characters that are part of a name for Racket and mean something to Kawa. */
    private static final Pattern ODD_NAME = Pattern.compile("[^#\"|].*:.*|[@&$].*");

    private static final Map<String, String> RENAMED = Map.of("λ", "lambda", "recur", "let");

    private final PlacedText out = new PlacedText();
    private final Checks checks;
    private boolean counted = true;

    private Teaching(Checks checks) {
        this.checks = checks;
    }

    /** @param checks is told of the checks among the forms, in their order */
    static PlacedText write(List<Form> forms, Checks checks) throws Mistaken {
        var teaching = new Teaching(checks);
        for (Form form : forms) {
            teaching.add(form);
        }
        return teaching.out;
    }

    private void add(Form form) throws Mistaken {
        switch (form) {
            case Atom atom -> atom(atom);
            case Prefixed(var prefix, var inner, var place) -> {
                out.add(prefix, place, counted);
                quoted(inner);
            }
            case Group group when Checks.isCheck(group.head()) -> check(group);
            case Group group -> group(group);
        }
    }

    private void atom(Atom atom) {
        String text = atom.text();
        String written = RENAMED.getOrDefault(text, text);
        if (DECIMAL.matcher(text).matches()) {
            written = "#e" + text;
        } else if (ODD_NAME.matcher(text).matches()) {
            written = "|" + text + "|";
        }
        out.add(written, atom.place(), counted);
    }

    private void group(Group group) throws Mistaken {
        switch (group.head()) {
            case "quote", "quasiquote" -> quoted(group);
            case "define-struct" -> structure(group);
            case "local" -> local(group);
            case "cond" -> cond(group);
            case "if" -> {
                require(group, group.items().size() == 4, "if: expected a question and two answers");
                all(group);
            }
            case "error" -> error(group);
            case "require" -> throw new Mistaken("require: this library is not available here", group.place());
            default -> all(group);
        }
    }

    private void all(Group group) throws Mistaken {
        out.add(group.open(), group.place(), counted);
        for (Form item : group.items()) {
            add(item);
        }
        out.add(")", group.end(), counted);
    }

    /** Data: nothing in it is a form, but its decimals are exact too. */
    private void quoted(Form form) {
        switch (form) {
            case Atom atom -> atom(atom);
            case Prefixed(var prefix, var inner, var place) -> {
                out.add(prefix, place, counted);
                quoted(inner);
            }
            case Group group -> {
                out.add(group.open(), group.place(), counted);
                group.items().forEach(this::quoted);
                out.add(")", group.end(), counted);
            }
        }
    }

    private void structure(Group group) throws Mistaken {
        boolean right = group.items().size() == 3
                && group.items().get(1) instanceof Atom
                && group.items().get(2) instanceof Group fields
                && fields.items().stream().allMatch(Atom.class::isInstance);
        require(group, right, "define-struct: expected a name and the names of the fields in parentheses");
        String name = ((Atom) group.items().get(1)).text();
        List<String> fields = ((Group) group.items().get(2))
                .items().stream().map(field -> ((Atom) field).text()).toList();
        out.add(StructureForms.definitions(name, fields), null);
    }

    private void local(Group group) throws Mistaken {
        boolean right = group.items().size() == 3 && group.items().get(1) instanceof Group;
        require(group, right, "local: expected definitions in brackets and one expression after them");
        out.add("(", group.place(), counted);
        out.add("let", null);
        out.add("()", null);
        for (Form definition : ((Group) group.items().get(1)).items()) {
            add(definition);
        }
        add(group.items().get(2));
        out.add(")", group.end(), counted);
    }

    private void cond(Group group) throws Mistaken {
        List<Form> clauses = group.items().subList(1, group.items().size());
        require(group, !clauses.isEmpty(), "cond: expected a question and an answer after it");
        out.add("(", group.place(), counted);
        add(group.items().getFirst());
        boolean last = false;
        for (Form clause : clauses) {
            require(clause, !last, "cond: no clause may follow else");
            boolean pair = clause instanceof Group one && one.items().size() == 2;
            require(clause, pair, "cond: a clause is a question and an answer in brackets");
            last = ((Group) clause).head().equals("else");
            all((Group) clause);
        }
        if (!last) {
            out.add("(else", null);
            out.add("(%no-question-true))", group.place(), false);
        }
        out.add(")", group.end(), counted);
    }

    private void check(Group group) throws Mistaken {
        List<Form> parts = group.items().subList(1, group.items().size());
        int number = checks.announce(group);
        out.add("(%check " + number, null);
        for (Form part : parts) {
            out.add("(lambda ()", null);
            add(part);
            out.add(")", null);
        }
        out.add(")", null);
    }

    /** A call that never returns looks as if it never ran; so another call, which does, stands at its place. */
    private void error(Group group) throws Mistaken {
        out.add("(begin", null);
        out.add("(%ran)", group.place(), counted);
        boolean before = counted;
        counted = false;
        all(group);
        counted = before;
        out.add(")", null);
    }

    private static void require(Form form, boolean holds, String words) throws Mistaken {
        if (!holds) {
            throw new Mistaken(words, form.place());
        }
    }
}
