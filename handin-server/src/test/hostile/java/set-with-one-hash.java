// Tries: return a set of tens of thousands of values that all have one hash code
// Group: verdict
// Ends: refused: /Your code failed a test: f\(1\) gave \["AaAaAaAaAaAaAaAaAaAaAaAaAaAaAaAa", "BBAaAaAaAaAaAaAaAaAaAaAaAaAaAaAa", "A.*/
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;

class Hw {
    static Object f(int x) {
        var names = new ArrayList<Object>();
        for (int i = 0; i < 1 << 16; i++) {
            var name = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.add(new StringBuilder(name));
        }
        return new AbstractSet<Object>() {
            @Override
            public Iterator<Object> iterator() {
                return names.iterator();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }
}
