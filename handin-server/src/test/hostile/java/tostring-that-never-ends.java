// Tries: return a value whose text is never finished, so that who reads it hangs
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
class Hw {
    static Object f(int x) {
        return new Object() {
            @Override
            public String toString() {
                while (true) {}
            }
        };
    }
}
