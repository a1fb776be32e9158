// Tries: double a text until memory is full
// Group: memory
// Ends: refused: Your program was stopped: evaluating f(1) needed more than 95 MB of memory. Look for something that grows without end.
class Hw {
    static String f(int x) {
        String s = "x";
        while (true) s = s + s;
    }
}
