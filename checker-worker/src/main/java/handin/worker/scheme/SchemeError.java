package handin.worker.scheme;

/** What a program in a teaching language is told when an operation cannot be done. Its frames are the program's. */
final class SchemeError extends RuntimeException {
    private static final long serialVersionUID = 1;

    SchemeError(String message) {
        super(message);
    }

    /** An operation got the wrong kind of argument. */
    static SchemeError expects(String operation, String expected, Object given) {
        return new SchemeError(
                operation + ": expects " + expected + ", given " + Printed.of(given, Level.INTERMEDIATE));
    }
}
