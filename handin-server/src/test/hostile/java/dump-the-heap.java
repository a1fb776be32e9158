// Tries: write the memory of the worker to a file, and read secrets there
// Group: kernel
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: IOException: Operation not permitted (line 9)
import java.lang.management.ManagementFactory;
import com.sun.management.HotSpotDiagnosticMXBean;

class Hw {
    static int f(int x) throws Exception {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap("/tmp/heap.hprof", true);
        return x + 1;
    }
}
