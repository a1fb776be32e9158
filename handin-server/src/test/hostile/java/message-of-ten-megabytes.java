// Tries: throw an error whose message fills the student's screen and our memory
// Group: output
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: RuntimeException: tired of this tired of this .{1,2000}/
class Hw {
    static int f(int x) {
        throw new RuntimeException("tired of this ".repeat(700_000));
    }
}
