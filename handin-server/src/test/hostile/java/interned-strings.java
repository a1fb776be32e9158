// Tries: fill the table of the machine's own strings
// Group: memory
// Ends: refused: /Your program was stopped: evaluating f\(1\) (took more than 1 second|needed more than 95 MB of memory)\..*/
import java.util.ArrayList;

class Hw {
    static int f(int x) {
        var all = new ArrayList<String>();
        for (long i = 0; ; i++) all.add(("interned" + i).repeat(10).intern());
    }
}
