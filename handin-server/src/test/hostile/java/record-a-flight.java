// Tries: watch the worker by the flight recorder
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
        var recording = Class.forName("jdk.jfr.Recording").getConstructor().newInstance();
        recording.getClass().getMethod("start").invoke(recording);
        done = true;
    }
}
