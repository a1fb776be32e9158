// Tries: sleep on, whoever wakes it, while the program is loaded
// Group: time
// Ends: refused: Your program was stopped: running it took more than 12 seconds. Look for a loop or a recursion that does not end.
def f(x) { x + 1 }

sleep(600_000) { true == false }
new Object().with { synchronized (it) { it.wait() } }
