package handin.worker.groovy;

import groovy.lang.GroovyClassLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Holds compiled classes and defines them when they are first asked for. */
final class SubmissionLoader extends GroovyClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    SubmissionLoader(ClassLoader parent) {
        super(parent);
    }

    void add(Map<String, byte[]> compiled) {
        classes.putAll(compiled);
    }

    /** The names of the classes it holds. */
    Set<String> names() {
        return classes.keySet();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
