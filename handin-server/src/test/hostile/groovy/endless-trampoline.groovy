// Tries: recur without end where no stack is used up
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
def f(x) {
    def dive
    dive = { n -> dive.trampoline(n + 1) }.trampoline()
    dive(x)
}
