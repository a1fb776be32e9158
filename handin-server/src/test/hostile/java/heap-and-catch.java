// Tries: fill the heap, and go on when there is no more
// Group: memory
// Ends: refused: Your program was stopped: evaluating f(1) needed more than 95 MB of memory. Look for something that grows without end.
import java.util.ArrayList;

class Hw {
    static int f(int x) {
        var all = new ArrayList<byte[]>();
        while (true) {
            try {
                all.add(new byte[1 << 20]);
            } catch (Throwable noMore) {
                all.trimToSize();
            }
        }
    }
}
