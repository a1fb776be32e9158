// Tries: add up an infinite stream
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
import java.util.stream.IntStream;

class Hw {
    static int f(int x) {
        return IntStream.generate(() -> x).sum() + 1;
    }
}
