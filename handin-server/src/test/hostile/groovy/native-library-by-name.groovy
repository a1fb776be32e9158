// Tries: load a library of native code by its name
// Group: kernel
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: IllegalCallerException: Illegal native access from an unnamed module (line 5)
def f(x) {
    System.loadLibrary('attach')
    Runtime.runtime.load('/usr/lib/x86_64-linux-gnu/libm.so.6')
    x + 1
}
