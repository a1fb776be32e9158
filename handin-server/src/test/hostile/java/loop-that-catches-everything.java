// Tries: loop for ever and catch whatever would end it
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
class Hw {
    static volatile long n;

    static int f(int x) {
        while (true) {
            try {
                while (true) n++;
            } catch (Throwable anything) {
                n = 0;
            }
        }
    }
}
