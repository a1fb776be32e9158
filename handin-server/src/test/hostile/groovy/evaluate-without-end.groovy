// Tries: compile new programs from the program, without end
// Group: time
// Ends: refused: Your program was stopped: evaluating f(1) took more than 1 second. Look for a loop or a recursion that does not end.
def f(x) {
    int n = x
    while (true) n = Eval.me("$n + 1")
}
