package handin.worker.engine;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parent of a submission's class loader: shows the platform and the packages of its language's runtime, and nothing else of what lies
 * on the class path. It keeps honest programs from tripping over our classes; the wall against hostile ones is the module.
 */
public final class RuntimeLoader extends ClassLoader {
    private final List<String> packages;

    /** @param packages prefixes of the runtime's class names, such as {@code groovy.}; none for the bare platform */
    public RuntimeLoader(String... packages) {
        super("runtime", ClassLoader.getPlatformClassLoader());
        this.packages = List.of(packages);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (shows(name)) {
            return ClassLoader.getSystemClassLoader().loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return showsResource(name) ? ClassLoader.getSystemResource(name) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return showsResource(name) ? ClassLoader.getSystemResources(name) : Collections.emptyEnumeration();
    }

    private boolean showsResource(String name) {
        return !packages.isEmpty() && (name.startsWith("META-INF/") || shows(name.replace('/', '.')));
    }

    private boolean shows(String name) {
        return packages.stream().anyMatch(name::startsWith);
    }
}
