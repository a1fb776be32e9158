package handin.worker.scheme;

import java.util.Map;

/** Defines a submission's classes under the language runtime. */
final class SchemeLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** @param before the runtime's, or that of the file before */
    SchemeLoader(ClassLoader before, Map<String, byte[]> classes) {
        super("submission", before);
        this.classes = classes;
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
