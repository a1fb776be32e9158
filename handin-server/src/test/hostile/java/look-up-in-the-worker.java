// Tries: get a lookup with the rights of the worker's classes
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.invoke.MethodHandles;

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
        Class<?> session = Class.forName("handin.worker.Session");
        MethodHandles.privateLookupIn(session, MethodHandles.lookup());
        done = true;
    }
}
