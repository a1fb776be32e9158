// Tries: end the process, with a shutdown hook that keeps it from ending
// Group: leaving-behind
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
class Hw {
    static int f(int x) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) {} }));
        System.exit(0);
        return x + 1;
    }
}
