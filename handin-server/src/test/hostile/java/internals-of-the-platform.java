// Tries: open the platform's own modules to itself
// Group: kernel
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: InaccessibleObjectException: .*/
class Hw {
    static int f(int x) throws Exception {
        var open = Module.class.getDeclaredMethod("implAddOpens", String.class);
        open.setAccessible(true);
        open.invoke(Object.class.getModule(), "java.lang");
        return x + 1;
    }
}
