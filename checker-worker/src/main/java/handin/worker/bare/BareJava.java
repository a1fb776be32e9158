package handin.worker.bare;

import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The JDK's compiler; each expression becomes a class of its own. */
final class BareJava implements BareEngine {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final List<String> OPTIONS = List.of("-proc:none", "-g");

    private final InMemoryFiles files = new InMemoryFiles(COMPILER.getStandardFileManager(null, null, null));
    private int expressions;

    @Override
    public void load(String program) throws Exception {
        compile("Submission", program);
        for (String name : Set.copyOf(files.names())) {
            Class.forName(name, true, files.loader());
        }
    }

    @Override
    public Object evaluate(String expression) throws Exception {
        String name = "Expression" + ++expressions;
        compile(name, "class " + name + " { static Object value() throws Throwable { return " + expression + "; } }");
        var value = Class.forName(name, true, files.loader()).getDeclaredMethod("value");
        value.setAccessible(true);
        return value.invoke(null);
    }

    private void compile(String name, String text) {
        var source = new InMemoryFiles.Source(name, text);
        if (!COMPILER.getTask(null, files, null, OPTIONS, null, List.of(source)).call()) {
            throw new IllegalArgumentException("does not compile: " + text);
        }
    }
}
