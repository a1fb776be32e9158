// Tries: end the process at the top of the script
// Group: leaving-behind
// Ends: refused: Your program came to an end in the middle of running it. Take out whatever makes it exit, and hand in again.
def f(x) { x + 1 }

System.exit(0)
