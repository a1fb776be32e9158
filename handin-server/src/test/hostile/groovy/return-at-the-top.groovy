// Tries: leave the script before its end
// Group: leaving-behind
// Ends: accepted
def f(x) { x + 1 }

return
System.exit(1)
