// Tries: recur twice at each end of the stack, which takes longer than the universe is old
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
class Hw {
    static void dive() {
        try {
            dive();
        } finally {
            dive();
        }
    }

    static int f(int x) {
        dive();
        return x + 1;
    }
}
