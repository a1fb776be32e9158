package handin.worker.scheme;

import gnu.lists.LList;
import gnu.mapping.Environment;
import gnu.mapping.Values;
import gnu.math.DFloNum;
import gnu.math.Numeric;
import java.util.Arrays;
import java.util.Map;

/** What programs find defined besides Kawa's own procedures. */
final class Prelude {
    private Prelude() {}

    /** For every level: dividing by an exact zero is an error, where Kawa makes an infinity. */
    static void define(Environment environment) {
        Builtin.define(environment, new Builtin("/", 1, -1, Prelude::divide));
    }

    /** For the teaching languages. */
    static void defineTeaching(Environment environment, Randomness randomness) {
        Builtin.define(
                environment,
                Map.of(
                        "true",
                        true,
                        "false",
                        false,
                        "empty",
                        LList.Empty,
                        "null",
                        LList.Empty,
                        "pi",
                        DFloNum.valueOf(Math.PI),
                        "e",
                        DFloNum.valueOf(Math.E)));
        NumberOperations.define(environment, randomness);
        ListOperations.define(environment);
        TextOperations.define(environment);
        FunctionOperations.define(environment);
        StructureForms.define(environment);
        Builtin.define(environment, new Builtin("error", 1, -1, Prelude::error));
        Builtin.define(environment, new Builtin("%ran", 0, 0, arguments -> Values.empty));
        Builtin.define(environment, new Builtin("void", 0, -1, arguments -> Values.empty));
        Builtin.define(
                environment,
                new Builtin(
                        "%no-question-true",
                        0, 0, arguments -> {
                            throw new SchemeError("cond: all question results were false");
                        }));
    }

    private static Object divide(Object[] arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof Numeric)) {
                throw SchemeError.expects("/", "numbers", argument);
            }
        }
        Numeric result = (Numeric) arguments[0];
        if (arguments.length == 1) {
            nonzero(result);
            return result.div_inv();
        }
        for (int i = 1; i < arguments.length; i++) {
            result = result.div(nonzero((Numeric) arguments[i]));
        }
        return result;
    }

    private static Numeric nonzero(Numeric divisor) {
        if (divisor.isExact() && divisor.isZero()) {
            throw new SchemeError("/: division by zero");
        }
        return divisor;
    }

    /** {@code (error 'f "it broke")} says {@code f: it broke}; other values are shown one after the other. */
    private static Object error(Object[] arguments) {
        var message = new StringBuilder();
        boolean named = arguments.length > 1 && arguments[0] instanceof gnu.mapping.Symbol;
        if (named) {
            message.append(arguments[0]).append(": ");
        }
        if (named && arguments[1] instanceof CharSequence pattern) {
            message.append(TextOperations.format(
                    pattern.toString(), Arrays.asList(arguments).subList(2, arguments.length)));
            throw new SchemeError(message.toString());
        }
        for (Object argument : Arrays.asList(arguments).subList(named ? 1 : 0, arguments.length)) {
            message.append(argument instanceof CharSequence ? argument : Printed.of(argument, Level.INTERMEDIATE));
        }
        throw new SchemeError(message.toString());
    }
}
