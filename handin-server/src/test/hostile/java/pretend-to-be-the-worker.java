// Tries: define a class with the name of one of the worker's and have it used
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;

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
        byte[] bytes = ClassFile.of().build(ClassDesc.of("handin.worker.Session"), type -> {});
        Class<?> mine = new Own().define("handin.worker.Session", bytes);
        Thread.currentThread().setContextClassLoader(mine.getClassLoader());
        done = mine.getModule().equals(Class.forName("handin.worker.Main").getModule());
    }

    static class Own extends ClassLoader {
        Own() {
            super(Hw.class.getClassLoader());
        }

        Class<?> define(String name, byte[] bytes) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
