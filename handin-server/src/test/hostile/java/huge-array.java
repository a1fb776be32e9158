// Tries: make an array of sixteen gigabytes
// Group: memory
// Ends: refused: Your program was stopped: evaluating f(1) needed more than 95 MB of memory. Look for something that grows without end.
class Hw {
    static int f(int x) {
        return new long[Integer.MAX_VALUE - 8].length + x;
    }
}
