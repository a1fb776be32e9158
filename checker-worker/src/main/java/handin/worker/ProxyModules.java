package handin.worker;

import java.lang.invoke.MethodHandleProxies;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Shuts a way round the module system. The platform defines proxies in a module that it makes for each class loader, and exports to that
 * module whatever package a proxied interface lies in, its own inner ones included. A program with a class loader of its own can define a
 * class in that module, and such a class can open every module to everybody. So the modules for the loaders of a submission, in which
 * nobody but us can define classes, are made beforehand, and no others can be made later.
 */
final class ProxyModules {
    private ProxyModules() {}

    /**
     * No proxies in other loaders from now on.
     *
     * @param submission the loader that keeps its proxies, with those above it
     * @throws IllegalStateException if this Java is another than the one we know, so that the way stays open
     */
    static void close(ClassLoader submission) {
        for (ClassLoader loader = submission; loader != null; loader = loader.getParent()) {
            make(loader);
        }
        make(ClassLoader.getSystemClassLoader());
        make(null);
        try {
            spoil(Class.forName("java.lang.reflect.Proxy$ProxyBuilder"));
            spoil(MethodHandleProxies.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is not the Java 25 we know: it can be got round by proxies", e);
        }
        prove();
    }

    private static void make(@Nullable ClassLoader loader) {
        Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null);
    }

    /** The modules are numbered; below zero, the number's sign makes a name that no module may have. */
    private static void spoil(Class<?> maker) throws ReflectiveOperationException {
        Field counter = maker.getDeclaredField("counter");
        counter.setAccessible(true);
        ((AtomicInteger) counter.get(null)).set(Integer.MIN_VALUE);
    }

    private static void prove() {
        try {
            make(new ClassLoader("stranger", null) {});
        } catch (IllegalArgumentException expected) {
            return;
        }
        throw new IllegalStateException("this is not the Java 25 we know: it makes modules for proxies all the same");
    }
}
