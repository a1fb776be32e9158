package handin.worker.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Defines the classes of a submission, or of an expression, when they are first asked for. It is of no type that a language runtime brings:
 * with a method handle of its runtime's own loader, a program could define whatever it likes in it.
 */
public final class SubmissionLoader extends ClassLoader {
    /** Packages of the modules in which the platform defines proxies: what lies there may see the platform's inner parts. */
    private static final List<String> PROXIES = List.of("jdk.", "com.sun.proxy.");

    /** Asked for names from another thread, too. */
    private final Map<String, byte[]> classes = new ConcurrentHashMap<>();

    public SubmissionLoader(ClassLoader parent) {
        super("submission", parent);
    }

    /** @param compiled class files by class name */
    public void add(Map<String, byte[]> compiled) {
        classes.putAll(compiled);
    }

    /** The names of all classes added. */
    public Set<String> names() {
        return Set.copyOf(classes.keySet());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null || PROXIES.stream().anyMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
