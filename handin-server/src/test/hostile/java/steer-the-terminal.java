// Tries: return a text that clears the screen, turns the line round and says that it was accepted
// Group: verdict
// Ends: refused: /Your code failed a test: f\(1\) gave "\\u001b\[2J\\u001b\]0;accepted\\u0007\\u202eaccepted\\u2028handed in.*, but 2 was expected\./
class Hw {
    static Object f(int x) {
        return "\u001b[2J\u001b]0;accepted\u0007\u202eaccepted\u2028handed in\rok\n;;> <+100>";
    }
}
