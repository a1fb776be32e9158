// Tries: flood the common pool with tasks that start tasks
// Group: time
// Ends: refused: /Your program was stopped: evaluating f\(1\) (took more than 1 second|needed more than 95 MB of memory)\..*/
import java.util.concurrent.ForkJoinPool;

class Hw {
    static void more() {
        ForkJoinPool.commonPool().execute(Hw::more);
        ForkJoinPool.commonPool().execute(Hw::more);
    }

    static int f(int x) throws Exception {
        more();
        Thread.sleep(60_000);
        return x + 1;
    }
}
