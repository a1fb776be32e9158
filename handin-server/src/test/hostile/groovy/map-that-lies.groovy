// Tries: return a map that is never the same twice
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave ['0': 1], but 2 was expected.
class Lies extends AbstractMap {
    int looks

    Set entrySet() { ["${looks++}": looks].entrySet() }
    boolean equals(Object other) { true }
}

def f(x) { new Lies() }
