// Tries: return a list a million levels deep
// Group: memory
// Ends: refused: /Your code failed a test: f\(1\) gave \[\[\[.*\]\]\], but 2 was expected\./
def f(x) {
    def list = [x]
    1_000_000.times { list = [list] }
    list
}
