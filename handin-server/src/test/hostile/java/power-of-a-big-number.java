// Tries: compute a number of a hundred million digits
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
import java.math.BigInteger;

class Hw {
    static BigInteger f(int x) {
        return BigInteger.valueOf(x + 2).pow(100_000_000).add(BigInteger.ONE);
    }
}
