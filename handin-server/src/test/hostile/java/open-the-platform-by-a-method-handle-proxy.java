// Tries: get the platform's inner packages exported to the module of a proxy for method handles
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

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
        var inner = ClassDesc.of("jdk.internal.access.JavaLangAccess");
        byte[] bytes = ClassFile.of().build(ClassDesc.of("evil.Face"), type -> type
                .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_INTERFACE | ClassFile.ACC_ABSTRACT)
                .withMethod("m", MethodTypeDesc.of(ConstantDescs.CD_void, inner), ClassFile.ACC_PUBLIC | ClassFile.ACC_ABSTRACT, m -> {}));
        Class<?> face = new Own().define("evil.Face", bytes);
        Class<?> type = Class.forName("jdk.internal.access.JavaLangAccess", false, null);
        Object proxy = MethodHandleProxies.asInterfaceInstance(
                face, MethodHandles.empty(MethodType.methodType(void.class, type)));
        done = Object.class.getModule().isExported("jdk.internal.access", proxy.getClass().getModule());
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
