package handin.checker.editor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** What the Javadoc of the verbs says, as a compiler reads it from their sources. */
final class VerbDocs {
    private final Map<String, String> docs = new HashMap<>();

    static VerbDocs of(Path sources) throws IOException {
        var read = new VerbDocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = Files.list(sources);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                read.methods(unit, DocTrees.instance(task));
            }
        }
        return read;
    }

    private void methods(CompilationUnitTree unit, DocTrees trees) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void none) {
                String doc = trees.getDocComment(getCurrentPath());
                if (doc != null) {
                    docs.put(
                            key(
                                    method.getName().toString(),
                                    method.getParameters().stream()
                                            .map(each -> each.getName().toString())
                                            .toList()),
                            plain(doc));
                }
                return super.visitMethod(method, none);
            }
        }.scan(unit, null);
    }

    private static String key(String name, List<String> parameters) {
        return name + parameters;
    }

    /** The words before the first tag, on one line. */
    private static String plain(String doc) {
        return doc.strip()
                .split("(?m)^\\s*@|\\n\\s*@")[0]
                .replaceAll("\\{@code ([^{}]*(?:\\{[^{}]*}[^{}]*)*)}", "$1")
                .replaceAll("\\{@link #?(\\w+)[^}]*}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Empty if there is none. */
    String of(Method method) {
        List<String> parameters =
                Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.toList());
        return docs.getOrDefault(key(method.getName(), parameters), "");
    }
}
