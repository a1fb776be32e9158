// Tries: print zero bytes, bells and terminal commands, and put them into an error
// Group: output
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: IllegalStateException: \u0000\u0007\u001b[31mred\u0008\r\u007f\u0085\u2028\u202eevil (line 7)\nThe last that it printed:\n\u0000\u0007\u001b[2J\u001b]0;title\u0007\u0008
class Hw {
    static int f(int x) {
        System.out.print("\0\7\033[2J\033]0;title\7\b\r");
        throw new IllegalStateException("\0\7\033[31mred\b\r\177\u0085\u2028\u202eevil");
    }
}
