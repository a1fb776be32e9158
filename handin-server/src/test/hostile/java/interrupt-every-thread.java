// Tries: interrupt every thread there is, those of the worker too
// Group: leaving-behind
// Ends: refused: /Your program came to an end in the middle of evaluating f\((1|23|-5)\)\. Take out whatever makes it exit, and hand in again\./
class Hw {
    static int f(int x) {
        Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
        return x + 1;
    }
}
