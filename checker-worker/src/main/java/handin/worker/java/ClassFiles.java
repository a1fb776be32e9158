package handin.worker.java;

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
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The compiler's files: the platform's classes, and the submission's, which stay in memory and are all there is on the class path. */
final class ClassFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ClassFile> classes = new LinkedHashMap<>();
    private Map<String, byte[]> fresh = new LinkedHashMap<>();

    ClassFiles(StandardJavaFileManager platform) throws IOException {
        super(platform);
        platform.setLocation(StandardLocation.CLASS_PATH, List.of());
    }

    /** The class files made since the last call, by class name, in the order made. */
    Map<String, byte[]> takeFresh() {
        var taken = fresh;
        fresh = new LinkedHashMap<>();
        return taken;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, Kind kind, @Nullable FileObject sibling) {
        var made = new ClassFile(name);
        classes.put(name, made);
        return made;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        Iterable<JavaFileObject> platform = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH || !kinds.contains(Kind.CLASS)) {
            return platform;
        }
        var all = new ArrayList<JavaFileObject>();
        platform.forEach(all::add);
        classes.values().stream()
                .filter(one -> one.packageName().equals(packageName))
                .forEach(all::add);
        return all;
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile made ? made.name : super.inferBinaryName(location, file);
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return !(file instanceof ClassFile) && super.contains(location, file);
    }

    private final class ClassFile extends SimpleJavaFileObject {
        private final String name;
        private byte[] bytes = {};

        ClassFile(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
        }

        String packageName() {
            return name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    bytes = toByteArray();
                    fresh.put(name, bytes);
                }
            };
        }
    }
}
