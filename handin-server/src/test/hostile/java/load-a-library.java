// Tries: load a native library of the JDK and of the system
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
        for (String name : new String[] {System.getProperty("java.home") + "/lib/libzip.so", "/lib/x86_64-linux-gnu/libc.so.6"}) {
            try {
                System.load(name);
                done = true;
            } catch (RuntimeException | LinkageError refused) {
                // try the next
            }
        }
    }
}
