// Tries: make a list of all numbers
// Group: memory
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
def f(x) {
    (1..Long.MAX_VALUE).collect { it + x }
}
