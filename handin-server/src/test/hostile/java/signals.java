// Tries: ignore the signals that end processes, and send one
// Group: kernel
// Ends: refused: Your code failed a test: f should have a value, but it ended in an error: NoClassDefFoundError: sun/misc/Signal
import sun.misc.Signal;

class Hw {
    static int f(int x) {
        for (String name : new String[] {"INT", "TERM", "HUP", "XCPU"}) {
            Signal.handle(new Signal(name), signal -> {});
        }
        Signal.raise(new Signal("XCPU"));
        return x + 1;
    }
}
