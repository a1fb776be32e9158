// Tries: define a class in the loader of the submission through the right of Groovy's own
// Group: worker
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: ClassCastException: Cannot cast handin.worker.engine.SubmissionLoader to groovy.lang.GroovyClassLoader (line 15)
import java.lang.invoke.MethodHandles
import java.lang.invoke.MethodType

def f(x) {
    def own = MethodHandles.privateLookupIn(GroovyClassLoader, MethodHandles.lookup())
    def define = own.findSpecial(
            ClassLoader, 'defineClass', MethodType.methodType(Class, String, byte[], int, int), GroovyClassLoader)
    def loader = this.class.classLoader
    def proxy = java.lang.reflect.Proxy.newProxyInstance(loader, [Runnable] as Class[], { a, b, c -> null } as java.lang.reflect.InvocationHandler)
    def name = proxy.class.module.name + '.Evil'
    byte[] bytes = java.lang.classfile.ClassFile.of().build(java.lang.constant.ClassDesc.of(name), { } as java.util.function.Consumer)
    define.invokeWithArguments(loader, name, bytes, 0, bytes.length)
    x + 1
}
