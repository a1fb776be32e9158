// Tries: throw an error whose every method throws errors
// Group: output
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: Sphinx
class Hw {
    static class Sphinx extends RuntimeException {
        @Override
        public String getMessage() { throw new Sphinx(); }

        @Override
        public String toString() { throw new Sphinx(); }

        @Override
        public StackTraceElement[] getStackTrace() { throw new Sphinx(); }

        @Override
        public synchronized Throwable getCause() { throw new Sphinx(); }

        @Override
        public synchronized Throwable fillInStackTrace() { return this; }
    }

    static int f(int x) {
        throw new Sphinx();
    }
}
