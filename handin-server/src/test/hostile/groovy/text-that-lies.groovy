// Tries: return a text that is another one each time it is read
// Group: output
// Ends: refused: Your code failed a test: f(1) gave 'first', but 2 was expected.
def f(x) {
    int reads = 0
    "${-> reads++ ? 'second' : 'first'}"
}
