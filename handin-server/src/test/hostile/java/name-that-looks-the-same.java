// Tries: define a method whose name only looks like the one asked for
// Group: verdict
// Ends: refused: Your program has to define f, but it does not. Check the spelling, upper and lower case included.
class Hw {
    static int ｆ(int x) {
        return x + 1;
    }
}
