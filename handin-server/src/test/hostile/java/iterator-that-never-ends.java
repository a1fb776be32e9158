// Tries: return a list that has no end
// Group: memory
// Ends: refused: /Your code failed a test: f\(1\) gave \[2, 2, 2, .*, but 2 was expected\./
import java.util.AbstractList;
import java.util.Iterator;

class Hw {
    static Object f(int x) {
        return new AbstractList<Integer>() {
            @Override
            public int size() { return 1; }

            @Override
            public Integer get(int index) { return x + 1; }

            @Override
            public Iterator<Integer> iterator() {
                return java.util.stream.Stream.generate(() -> x + 1).iterator();
            }
        };
    }
}
