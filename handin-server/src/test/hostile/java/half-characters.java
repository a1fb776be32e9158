// Tries: return a text of half characters, which is no Unicode
// Group: output
// Ends: refused: Your code failed a test: f(1) gave "?x?\uFFFF", but 2 was expected.
class Hw {
    static String f(int x) {
        return "\ud800x\udc00\uffff";
    }
}
