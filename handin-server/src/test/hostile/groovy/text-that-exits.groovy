// Tries: end the process when a lazy text is read
// Group: leaving-behind
// Ends: refused: Your program came to an end in the middle of evaluating f(1). Take out whatever makes it exit, and hand in again.
def f(x) {
    "${-> System.exit(0)}"
}
