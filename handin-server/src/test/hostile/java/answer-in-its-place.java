// Tries: give the thread that waits another answer
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.util.concurrent.locks.LockSupport;

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
        Object question = LockSupport.getBlocker(reader());
        var set = question.getClass().getDeclaredMethod("set", Object.class);
        set.setAccessible(true);
        set.invoke(question, 2);
        done = true;
    }

    static Thread reader() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("main"))
                .findFirst()
                .orElseThrow();
    }
}
