package handin.checker.dsl;

/**
 * Verbs that ask what the submission's names and values are. Those that end in {@code Of} take an expression in the student's language, the others
 * a name, which must be defined. A verb that is not content refuses the handin with a sentence.
 */
public interface NameVerbs {
    /** All these names are defined, as whatever. */
    void defined(String... names);

    /** All these names are defined as values or procedures, not as macros. */
    void bound(String... names);

    /** {@code name} is defined as a macro. */
    void syntax(String name);

    /** {@code name} is bound to a procedure (function, static method, constructor). */
    void procedure(String name);

    /** {@code name} is bound to a procedure that takes so many arguments. */
    void procedure(String name, int arguments);

    /** The value of {@code expression} is a procedure. */
    void procedureOf(String expression);

    /** The value of {@code expression} is a procedure that takes so many arguments. */
    void procedureOf(String expression, int arguments);

    /** {@code name} is bound to a whole number. */
    void integer(String name);

    /** The value of {@code expression} is a whole number. */
    void integerOf(String expression);

    /** {@code name} is bound to true or false. */
    void bool(String name);

    /** The value of {@code expression} is true or false. */
    void boolOf(String expression);

    /** Whether the value of {@code expression} is a procedure that takes so many arguments; refuses nothing. */
    boolean acceptsArity(String expression, int arguments);
}
