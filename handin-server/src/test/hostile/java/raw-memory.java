// Tries: write anywhere in memory
// Group: kernel
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: ClassNotFoundException: sun.misc.Unsafe (line 6)
class Hw {
    static int f(int x) throws Exception {
        var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
        field.setAccessible(true);
        var unsafe = field.get(null);
        unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 8L, 8L);
        return x + 1;
    }
}
