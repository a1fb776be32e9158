// Tries: loop for ever
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
class Hw {
    static int f(int x) {
        while (true) {}
    }
}
