// Tries: call the C library through the foreign function interface
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

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
        Linker linker = Linker.nativeLinker();
        var pid = linker.defaultLookup().find("getpid").orElseThrow();
        linker.downcallHandle(pid, FunctionDescriptor.of(ValueLayout.JAVA_INT)).invoke();
        done = true;
    }
}
