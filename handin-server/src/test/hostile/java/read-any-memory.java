// Tries: look at memory of the process that belongs to nobody
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

class Hw {
    static boolean done;

    static int f(int x) {
        try {
            attack();
        } catch (Throwable refused) {
            done = false;
        }
        return done ? x + 1 : 0;
    }

    static void attack() throws Throwable {
        var segment = MemorySegment.ofAddress(4096).reinterpret(Long.MAX_VALUE);
        done = segment.get(ValueLayout.JAVA_BYTE, 0) >= 0;
    }
}
