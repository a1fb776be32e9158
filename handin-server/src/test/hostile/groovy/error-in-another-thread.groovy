// Tries: let a thread run out of memory while the answer is right
// Group: leaving-behind
// Ends: refused: Your program was stopped: evaluating f(1) needed more than 95 MB of memory. Look for something that grows without end.
def f(x) {
    def thread = Thread.start {
        def all = []
        while (true) all << new byte[1 << 20]
    }
    thread.join()
    x + 1
}
