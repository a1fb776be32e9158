// Tries: reach the worker's objects from the classes on the own stack
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
        var walker = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
        for (Class<?> type : walker.walk(frames -> frames.map(f -> f.getDeclaringClass()).distinct().toList())) {
            if (type.getModule().isNamed() && type.getName().startsWith("handin.")) {
                for (var field : type.getDeclaredFields()) {
                    done |= field.trySetAccessible();
                }
            }
        }
    }
}
