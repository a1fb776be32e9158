// Tries: give itself and a hundred busy threads the highest priority
// Group: kernel
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
class Hw {
    static volatile long n;

    static int f(int x) throws Exception {
        for (int i = 0; i < 10; i++) {
            var thread = new Thread(() -> { while (true) n++; });
            thread.setPriority(Thread.MAX_PRIORITY);
            thread.start();
        }
        Thread.currentThread().setPriority(Thread.MAX_PRIORITY);
        while (true) n++;
    }
}
