// Tries: loop for ever while it is loaded, before anything is asked of it
// Group: time
// Ends: refused: Your program was stopped: running it took more than 1 second. Look for a loop or a recursion that does not end.
def f(x) { x + 1 }

while (true) {}
