package handin.worker.java;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Defines the submission's classes and, in the same run-time packages, those of expressions; its parent shows the platform only. */
final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> classes = new LinkedHashMap<>();

    SubmissionLoader() {
        super("submission", ClassLoader.getPlatformClassLoader());
    }

    void add(Map<String, byte[]> compiled) {
        classes.putAll(compiled);
    }

    /** The names of all classes added. */
    Set<String> names() {
        return Set.copyOf(classes.keySet());
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
