// Tries: start virtual threads without end
// Group: processes
// Ends: refused: /Your program was stopped: evaluating f\(1\) (took more than 1 second|needed more than 95 MB of memory)\..*/
class Hw {
    static int f(int x) {
        while (true) {
            Thread.startVirtualThread(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    return;
                }
            });
        }
    }
}
