// Tries: return lists within lists, a million deep
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]], but 2 was expected.
import java.util.List;

class Hw {
    static Object f(int x) {
        Object nest = x + 1;
        for (int i = 0; i < 1_000_000; i++) {
            nest = List.of(nest);
        }
        return nest;
    }
}
