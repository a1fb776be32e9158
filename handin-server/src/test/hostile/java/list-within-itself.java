// Tries: return a list that holds itself
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave [..., 2], but 2 was expected.
import java.util.ArrayList;

class Hw {
    static Object f(int x) {
        var list = new ArrayList<Object>();
        list.add(list);
        list.add(x + 1);
        return list;
    }
}
