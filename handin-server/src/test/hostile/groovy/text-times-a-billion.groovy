// Tries: repeat a text a billion times
// Group: memory
// Ends: refused: Your program was stopped: evaluating f(1) needed more than 95 MB of memory. Look for something that grows without end.
def f(x) {
    'x' * 1_000_000_000
}
