// Tries: start threads until there are no more
// Group: processes
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: OutOfMemoryError: unable to create native thread.*/
class Hw {
    static int f(int x) {
        while (true) {
            Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    return;
                }
            });
        }
    }
}
