// Tries: call a public method of the worker
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
        Class<?> main = Class.forName("handin.worker.Main");
        main.getMethod("main", String[].class).invoke(null, (Object) new String[] {"train", "java"});
        done = true;
    }
}
