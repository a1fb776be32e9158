// Tries: return a record whose part throws what is no exception of Java's
// Group: verdict
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: Strange
class Hw {
    static Object f(int x) {
        return new Odd(x + 1);
    }

    static class Strange extends Error {
        @Override
        public String getMessage() {
            throw this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }

    record Odd(int value) {
        @Override
        public int value() {
            throw new Strange();
        }
    }
}
