// Tries: keep every processor busy with virtual threads and wait for them
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
import java.util.concurrent.Executors;

class Hw {
    static volatile long n;

    static int f(int x) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1000; i++) executor.submit(() -> { while (true) n++; });
        }
        return x + 1;
    }
}
