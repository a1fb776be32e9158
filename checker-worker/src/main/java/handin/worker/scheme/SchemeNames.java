package handin.worker.scheme;

import gnu.mapping.Environment;
import gnu.mapping.Procedure;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import java.util.List;
import kawa.lang.Syntax;
import org.jspecify.annotations.Nullable;

/** Says what names and values are. */
final class SchemeNames {
    private SchemeNames() {}

    /** What the name stands for in the environment. */
    static Description name(Environment environment, String name, Level level) {
        var symbol = environment.getSymbol(name);
        if (!environment.isBound(symbol)) {
            return new Description(Kind.UNDEFINED, List.of(), "");
        }
        return value(environment.get(symbol), level);
    }

    /** What the value is. */
    static Description value(@Nullable Object value, Level level) {
        return switch (value) {
            case Syntax syntax -> new Description(Kind.SYNTAX, List.of(), String.valueOf(syntax.getName()));
            case Procedure procedure ->
                new Description(Kind.PROCEDURE, List.of(arity(procedure)), Printed.of(procedure, level));
            case null, default -> new Description(Kind.VALUE, List.of(), Printed.of(value, level));
        };
    }

    private static Arity arity(Procedure procedure) {
        return new Arity(procedure.minArgs(), procedure.maxArgs());
    }
}
