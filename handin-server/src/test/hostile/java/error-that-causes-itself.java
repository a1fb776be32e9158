// Tries: throw an error that is its own cause, by a detour
// Group: output
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: RuntimeException: other (line 7)
class Hw {
    static int f(int x) {
        var one = new RuntimeException("one");
        var other = new RuntimeException("other", one);
        one.initCause(other);
        throw other;
    }
}
