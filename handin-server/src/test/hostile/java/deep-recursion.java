// Tries: use up the stack
// Group: memory
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: StackOverflowError, a recursion that goes too deep or does not end \(line \d+, column \d+\)|.*line \d+\)/
class Hw {
    static int f(int x) {
        return f(x + 1) + 1;
    }
}
