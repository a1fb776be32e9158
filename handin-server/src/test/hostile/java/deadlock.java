// Tries: wait for a thread that waits for it
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 12 seconds. Look for a loop or a recursion that does not end.
class Hw {
    static int f(int x) throws Exception {
        Object one = new Object();
        Object other = new Object();
        synchronized (one) {
            Thread thread = new Thread(() -> {
                synchronized (other) {
                    synchronized (one) {
                        other.notify();
                    }
                }
            });
            thread.start();
            thread.join();
        }
        return x + 1;
    }
}
