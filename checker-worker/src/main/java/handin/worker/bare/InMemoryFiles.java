package handin.worker.bare;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Class files of the unnamed package that never touch a disk, for the compiler and for a loader. */
final class InMemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Compiled> compiled = new LinkedHashMap<>();
    private final ClassLoader loader = new Loader();

    InMemoryFiles(JavaFileManager platform) {
        super(platform);
    }

    Set<String> names() {
        return compiled.keySet();
    }

    ClassLoader loader() {
        return loader;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, Kind kind, @Nullable FileObject sibling) {
        return compiled.computeIfAbsent(name, Compiled::new);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        var found = new ArrayList<JavaFileObject>();
        super.list(location, packageName, kinds, recurse).forEach(found::add);
        if (location == StandardLocation.CLASS_PATH && packageName.isEmpty()) {
            found.addAll(List.copyOf(compiled.values()));
        }
        return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Compiled ours ? ours.name : super.inferBinaryName(location, file);
    }

    /** A text to compile. */
    static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Compiled extends SimpleJavaFileObject {
        private final String name;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Compiled(String name) {
            super(URI.create("memory:///" + name + ".class"), Kind.CLASS);
            this.name = name;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private final class Loader extends ClassLoader {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var file = compiled.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.bytes.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
