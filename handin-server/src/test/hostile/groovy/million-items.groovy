// Tries: return a million texts
// Group: memory
// Ends: refused: /Your code failed a test: f\(1\) gave \['item1', 'item2', .*\.\.\., but 2 was expected\.|Your program was stopped.* took more than 1 second\..*/
def f(x) {
    (1..1_000_000).collect { 'item' + it }
}
