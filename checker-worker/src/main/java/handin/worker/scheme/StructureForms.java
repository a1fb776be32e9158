package handin.worker.scheme;

import gnu.mapping.Environment;
import gnu.mapping.Values;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The definitions that {@code define-struct} stands for, and the makers they call. */
final class StructureForms {
    private static final String MAKERS = """
            %constructor 2 2
            %predicate 1 1
            %selector 3 3
            %mutator 3 3""";

    private StructureForms() {}

    /** The definitions as one line of Scheme. */
    static String definitions(String type, List<String> fields) {
        String quoted = "'|" + type + "|";
        String names = fields.stream().map(name -> "|" + name + "|").collect(Collectors.joining(" "));
        String parts = IntStream.range(0, fields.size())
                .mapToObj(i -> part(type, fields.get(i), i))
                .collect(Collectors.joining(" "));
        return "(begin (define |make-" + type + "| (%constructor " + quoted + " '(" + names + "))) (define |" + type
                + "?| (%predicate " + quoted + ")) " + parts + ")";
    }

    private static String part(String type, String field, int index) {
        String arguments = " '|" + type + "| '|" + field + "| " + index + "))";
        return "(define |" + type + "-" + field + "| (%selector" + arguments + " (define |set-" + type + "-" + field
                + "!| (%mutator" + arguments;
    }

    static void define(Environment environment) {
        Builtin.define(environment, MAKERS, StructureForms::maker);
        var fields = List.of("x", "y");
        Builtin.define(environment, constructor("posn", fields));
        Builtin.define(environment, predicate("posn"));
        for (int i = 0; i < fields.size(); i++) {
            Builtin.define(environment, selector("posn", fields.get(i), i));
            Builtin.define(environment, mutator("posn", fields.get(i), i));
        }
    }

    private static Object maker(String name, Object[] arguments) {
        String type = arguments[0].toString();
        return switch (name) {
            case "%constructor" ->
                constructor(
                        type,
                        ((List<?>) arguments[1]).stream().map(Object::toString).toList());
            case "%predicate" -> predicate(type);
            case "%selector" -> selector(type, arguments[1].toString(), ((Number) arguments[2]).intValue());
            default -> mutator(type, arguments[1].toString(), ((Number) arguments[2]).intValue());
        };
    }

    private static Builtin constructor(String type, List<String> fields) {
        return new Builtin("make-" + type, fields.size(), fields.size(), parts -> new Structure(type, fields, parts));
    }

    private static Builtin predicate(String type) {
        return new Builtin(type + "?", 1, 1, arguments -> is(type, arguments[0]));
    }

    private static Builtin selector(String type, String field, int index) {
        String name = type + "-" + field;
        return new Builtin(
                name, 1, 1, arguments -> structure(name, type, arguments[0]).part(index));
    }

    private static Builtin mutator(String type, String field, int index) {
        String name = "set-" + type + "-" + field + "!";
        return new Builtin(name, 2, 2, arguments -> {
            structure(name, type, arguments[0]).setPart(index, arguments[1]);
            return Values.empty;
        });
    }

    private static boolean is(String type, Object value) {
        return value instanceof Structure structure && structure.type().equals(type);
    }

    private static Structure structure(String operation, String type, Object value) {
        if (!is(type, value)) {
            throw SchemeError.expects(operation, "a " + type, value);
        }
        return (Structure) value;
    }
}
