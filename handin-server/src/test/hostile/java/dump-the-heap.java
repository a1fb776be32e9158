// Tries: write the worker's heap to a file and read its secrets there
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.management.ManagementFactory;

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
        var bean = ManagementFactory.getPlatformMXBean(com.sun.management.HotSpotDiagnosticMXBean.class);
        for (String place : new String[] {"/tmp/x.hprof", "/x.hprof", "/control/x.hprof", "/worker/x.hprof"}) {
            try {
                bean.dumpHeap(place, false);
                done = true;
            } catch (java.io.IOException refused) {
                // try the next
            }
        }
    }
}
