// Tries: return a number of millions of digits that says it is small
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave a number of 31999993 bits, but 2 was expected.
import java.math.BigInteger;

class Hw {
    static Object f(int x) {
        return new BigInteger("7") {
            @Override
            public int bitLength() {
                return 1;
            }

            @Override
            public byte[] toByteArray() {
                byte[] bytes = new byte[4_000_000];
                bytes[0] = 1;
                return bytes;
            }
        };
    }
}
