// Tries: call the operating system directly
// Group: kernel
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: IllegalCallerException: .*/
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;

class Hw {
    static int f(int x) throws Throwable {
        var linker = Linker.nativeLinker();
        linker.downcallHandle(linker.defaultLookup().find("sync").orElseThrow(), FunctionDescriptor.ofVoid()).invoke();
        return x + 1;
    }
}
