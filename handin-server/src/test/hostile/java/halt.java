// Tries: end the process at once, without the machine's clearing up
// Group: leaving-behind
// Ends: refused: Your program came to an end in the middle of evaluating f(1). Take out whatever makes it exit, and hand in again.
class Hw {
    static int f(int x) {
        Runtime.getRuntime().halt(0);
        return x + 1;
    }
}
