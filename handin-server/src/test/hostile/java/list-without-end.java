// Tries: return a list whose items never end
// Group: memory
// Ends: refused: /Your code failed a test: f\(1\) gave \[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,.*/
import java.util.AbstractList;

class Hw {
    static Object f(int x) {
        return new AbstractList<Integer>() {
            @Override
            public Integer get(int index) {
                return 2;
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
    }
}
