// Tries: return a number that overrides all that can be asked of it
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave 7, but 2 was expected.
import java.math.BigInteger;

class Hw {
    static Object f(int x) {
        return new BigInteger("7") {
            @Override
            public boolean equals(Object other) {
                return true;
            }

            @Override
            public int compareTo(BigInteger other) {
                return 0;
            }

            @Override
            public int bitLength() {
                return 1;
            }

            @Override
            public int signum() {
                return 0;
            }
        };
    }
}
