package handin.worker.scheme;

import gnu.mapping.Environment;
import gnu.mapping.ProcedureN;
import java.util.Map;

/** A procedure of ours that programs call by name. */
final class Builtin extends ProcedureN {
    private final int least;
    private final int most;
    private final Operation operation;

    /** @param most arguments, -1 for any number */
    Builtin(String name, int least, int most, Operation operation) {
        super(name);
        this.least = least;
        this.most = most;
        this.operation = operation;
    }

    /** What a procedure does with its arguments, whose number is right. */
    @FunctionalInterface
    interface Operation {
        Object call(Object[] arguments) throws Throwable;
    }

    /** Operations that share a switch: cheaper to start than an object each. */
    @FunctionalInterface
    interface Family {
        Object call(String name, Object[] arguments) throws Throwable;
    }

    /**
     * Defines a family's procedures.
     *
     * @param arities each line a name, the least and the most arguments (-1 for any number)
     */
    static void define(Environment environment, String arities, Family family) {
        arities.lines().map(line -> line.split(" ")).forEach(words -> {
            String name = words[0];
            define(
                    environment,
                    new Builtin(
                            name,
                            Integer.parseInt(words[1]),
                            Integer.parseInt(words[2]),
                            arguments -> family.call(name, arguments)));
        });
    }

    static void define(Environment environment, Builtin builtin) {
        define(environment, builtin.getName(), builtin);
    }

    static void define(Environment environment, Map<String, Object> constants) {
        constants.forEach((name, value) -> define(environment, name, value));
    }

    private static void define(Environment environment, String name, Object value) {
        environment.define(environment.getSymbol(name), null, value);
    }

    @Override
    public int numArgs() {
        return least | (most << 12);
    }

    @Override
    public Object applyN(Object[] arguments) throws Throwable {
        if (arguments.length < least || most >= 0 && arguments.length > most) {
            throw new SchemeError(getName() + ": takes " + count() + ", but is given " + arguments.length);
        }
        return operation.call(arguments);
    }

    private String count() {
        String number = least == most ? "" + least : most < 0 ? "at least " + least : least + " to " + most;
        return number + (number.equals("1") ? " argument" : " arguments");
    }
}
