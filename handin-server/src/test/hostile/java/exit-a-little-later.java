// Tries: answer rightly, and end the process from a thread a moment later
// Group: leaving-behind
// Ends: refused: Your program came to an end in the middle of evaluating f(-5). Take out whatever makes it exit, and hand in again.
class Hw {
    static int calls;

    static int f(int x) throws Exception {
        if (++calls == 3) {
            new Thread(() -> Runtime.getRuntime().halt(0)).start();
            Thread.sleep(5_000);
        }
        return x + 1;
    }
}
