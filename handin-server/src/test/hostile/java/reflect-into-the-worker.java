// Tries: make the worker's own fields and methods accessible
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.reflect.Field;
import java.lang.reflect.Method;

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
        for (String name : new String[] {"Main", "Worker", "Session", "Seal", "wire.Codec", "java.JavaEngine"}) {
            Class<?> type = ClassLoader.getSystemClassLoader().loadClass("handin.worker." + name);
            for (Field field : type.getDeclaredFields()) {
                done |= field.trySetAccessible();
            }
            for (Method method : type.getDeclaredMethods()) {
                done |= method.trySetAccessible();
            }
        }
    }
}
