// Tries: get hold of Unsafe, the old one or the new one
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
class Hw {
    static boolean done;

    static int f(int x) {
        try {
            attack();
        } catch (Throwable refused) {
            done = false;
        }
        return done ? x + 1 : 0;
    }

    static void attack() throws Throwable {
        for (String name : new String[] {"sun.misc.Unsafe", "jdk.internal.misc.Unsafe"}) {
            try {
                var field = Class.forName(name).getDeclaredField("theUnsafe");
                field.setAccessible(true);
                var unsafe = field.get(null);
                unsafe.getClass().getMethod("allocateMemory", long.class).invoke(unsafe, 8L);
                done = true;
            } catch (ReflectiveOperationException | RuntimeException refused) {
                // try the next
            }
        }
    }
}
