// Tries: remember every result for ever
// Group: memory
// Ends: refused: Your program was stopped: evaluating f(1) needed more than 95 MB of memory. Look for something that grows without end.
def f(x) {
    def remembered = { n -> new byte[100_000] }.memoize()
    int n = 0
    while (true) remembered(n++)
}
