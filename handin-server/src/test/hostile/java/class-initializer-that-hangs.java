// Tries: loop in a static initializer, which runs before the function does
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
class Hw {
    static final int N = spin();

    static int spin() {
        int n = 0;
        while (n < 1) n = Math.min(n, 0);
        return n;
    }

    static int f(int x) {
        return x + N;
    }
}
