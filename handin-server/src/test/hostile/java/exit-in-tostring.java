// Tries: end the process when its value is read
// Group: leaving-behind
// Ends: refused: Your program came to an end in the middle of evaluating f(1). Take out whatever makes it exit, and hand in again.
class Hw {
    static Object f(int x) {
        return new Object() {
            @Override
            public String toString() {
                System.exit(0);
                return "2";
            }
        };
    }
}
