// Tries: let eight threads compute while the one that is watched sleeps
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
class Hw {
    static volatile long n;

    static int f(int x) throws Exception {
        for (int i = 0; i < 8; i++) {
            new Thread(() -> { while (true) n++; }).start();
        }
        Thread.sleep(60_000);
        return x + 1;
    }
}
