// Tries: return a text that is made anew whenever it is looked at
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave '2', but 2 was expected.
def f(x) {
    int looks = 0
    "${-> looks++ == 0 ? x + 1 : 'no'}"
}
