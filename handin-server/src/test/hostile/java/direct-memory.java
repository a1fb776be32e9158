// Tries: take memory outside of the heap
// Group: memory
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: OutOfMemoryError: Cannot reserve .*/
import java.nio.ByteBuffer;
import java.util.ArrayList;

class Hw {
    static int f(int x) {
        var all = new ArrayList<ByteBuffer>();
        while (true) all.add(ByteBuffer.allocateDirect(1 << 20));
    }
}
