// Tries: remember every result for ever
// Group: memory
// Ends: refused: /Your program was stopped: evaluating f\(1\) (took more than 1 second|needed more than 95 MB of memory)\..*/
def f(x) {
    def remembered = { n -> new byte[100_000] }.memoize()
    int n = 0
    while (true) remembered(n++)
}
