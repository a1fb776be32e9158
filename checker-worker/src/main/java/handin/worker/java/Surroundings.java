package handin.worker.java;

import com.sun.source.tree.CompilationUnitTree;
import java.util.stream.Collectors;

/**
 * What stands around an expression so that it means what it means inside the submission.
 *
 * @param packageName with a dot at the end; empty for the unnamed package
 * @param imports the main file's import declarations, on one line
 */
record Surroundings(String packageName, String imports) {
    static final Surroundings NONE = new Surroundings("", "");

    static Surroundings of(CompilationUnitTree unit) {
        var name = unit.getPackageName();
        String imports = unit.getImports().stream()
                .map(one -> one.toString().strip().replace('\n', ' '))
                .collect(Collectors.joining(" "));
        return new Surroundings(name == null ? "" : name + ".", imports);
    }

    /** The start of a class: package, imports, and its one method, up to the body. */
    String open(String className) {
        String packaged =
                packageName.isEmpty() ? "" : "package " + packageName.substring(0, packageName.length() - 1) + "; ";
        return packaged + imports + " final class " + className + " { static Object value() throws Throwable { ";
    }
}
