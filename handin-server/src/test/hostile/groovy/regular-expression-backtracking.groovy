// Tries: match a regular expression that takes exponential time
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
def f(x) {
    ('x' * 60) ==~ /(x|xx)*\1z/ ? 0 : x + 1
}
