// Tries: be accepted with code that its own tests never run
// Group: verdict
// Ends: refused: Your own tests do not run all of your code: line 11, column 9 was never reached. Add a test that gets there, and hand in again.
// Checker: coverage
class Hw {
    static int f(int x) {
        return x + 1;
    }

    static int never() {
        return f(1) > 1 ? 1 : 2;
    }

    public static void main(String[] arguments) {
        f(1);
    }
}
