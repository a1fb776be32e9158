// Tries: return an object that prints like the right answer and equals everything
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave 2, but 2 was expected.
class Hw {
    static Object f(int x) {
        return new Object() {
            @Override
            public boolean equals(Object other) {
                return true;
            }

            @Override
            public int hashCode() {
                return x + 1;
            }

            @Override
            public String toString() {
                return String.valueOf(x + 1);
            }
        };
    }
}
