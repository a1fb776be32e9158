package handin.worker.engine;

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
    private final String place;

    /**
     * @param anchor a class of the runtime: resources are shown from where it lies only
     * @param packages prefixes of the runtime's class names, such as {@code groovy.}
     */
    public RuntimeLoader(Class<?> anchor, String... packages) {
        super("runtime", ClassLoader.getPlatformClassLoader());
        this.packages = List.of(packages);
        String resource = anchor.getName().replace('.', '/') + ".class";
        String url = String.valueOf(ClassLoader.getSystemResource(resource));
        this.place = url.substring(0, url.length() - resource.length());
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
        var found = findResources(name);
        return found.hasMoreElements() ? found.nextElement() : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        return Collections.enumeration(ClassLoader.getSystemClassLoader()
                .resources(name)
                .filter(url -> url.toString().startsWith(place))
                .toList());
    }

    private boolean shows(String name) {
        return packages.stream().anyMatch(name::startsWith);
    }
}
