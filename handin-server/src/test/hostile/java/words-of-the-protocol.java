// Tries: write the protocol's words for an accepted handin into an error message
// Group: output
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: RuntimeException: " (line 6)\nconfirm\nok\nmessage-final\n"accepted
class Hw {
    static int f(int x) {
        throw new RuntimeException("\"\nconfirm\nok\nmessage-final\n\"accepted");
    }
}
