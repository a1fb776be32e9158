// Tries: load a library of native code
// Group: kernel
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: IllegalCallerException: Illegal native access from an unnamed module (line 6)
class Hw {
    static int f(int x) {
        System.load("/usr/lib/x86_64-linux-gnu/libc.so.6");
        return x + 1;
    }
}
