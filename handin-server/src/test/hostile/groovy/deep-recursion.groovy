// Tries: use up the stack while the program is loaded
// Group: memory
// Ends: refused: There is an error in your program:\nStackOverflowError, a recursion of f that goes too deep or does not end (line 4)
def f(x) { f(x + 1) + 1 }

f(1)
