// Tries: return a list that holds itself, and a map that holds both
// Group: memory
// Ends: refused: Your code failed a test: f(1) gave [..., [list: ..., self: ...], 1], but 2 was expected.
def f(x) {
    def list = []
    def map = [list: list]
    map.self = map
    list << list << map << x
    list
}
