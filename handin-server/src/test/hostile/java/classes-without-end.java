// Tries: fill the memory of classes
// Group: memory
// Ends: refused: /Your program was stopped: evaluating f\(1\) (took more than 1 second|needed more than 95 MB of memory)\..*/
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;

class Hw {
    static int f(int x) throws Exception {
        for (int i = 0; ; i++) {
            MethodHandles.lookup().defineClass(ClassFile.of().build(ClassDesc.of("More" + i), more -> {}));
        }
    }
}
