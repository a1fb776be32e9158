package handin.worker.groovy;

import groovy.lang.GroovyClassLoader;
import handin.worker.engine.Mistaken;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.control.customizers.ImportCustomizer;

/**
 * What the compiler made of source files.
 *
 * @param classes class files by class name
 * @param mainClass the script's class, or the first class of the first file
 * @param imports make another unit see what the first file imports, and its package
 */
record Compiled(Map<String, byte[]> classes, String mainClass, List<CompilationCustomizer> imports) {
    static Compiled of(List<SourceFile> files, ClassLoader loader) throws Mistaken {
        return of(files, loader, new CompilerConfiguration());
    }

    static Compiled of(List<SourceFile> files, ClassLoader loader, CompilerConfiguration configuration)
            throws Mistaken {
        var unit = new CompilationUnit(configuration, null, new GroovyClassLoader(loader));
        var main = unit.addSource(
                scriptName(files.getFirst().name()), files.getFirst().text());
        files.stream().skip(1).forEach(file -> unit.addSource(file.name(), file.text()));
        try {
            unit.compile(Phases.CLASS_GENERATION);
        } catch (CompilationFailedException e) {
            throw GroovyMistakes.of(e, files);
        } catch (NoClassDefFoundError missing) {
            throw GroovyMistakes.grab(missing, files);
        } catch (StackOverflowError deep) {
            throw Mistaken.tooDeep(new Place(files.getFirst().name(), 0, 0));
        }
        var classes = new LinkedHashMap<String, byte[]>();
        unit.getClasses().forEach(made -> classes.put(made.getName(), made.getBytes()));
        return new Compiled(classes, main.getAST().getMainClassName(), List.of(imports(main.getAST())));
    }

    private static String scriptName(String file) {
        return file.isEmpty() ? "Expression.groovy" : file;
    }

    private static CompilationCustomizer imports(ModuleNode module) {
        var imports = new ImportCustomizer();
        module.getImports().forEach(one -> imports.addImport(one.getAlias(), one.getClassName()));
        module.getStarImports().forEach(one -> imports.addStarImports(withoutDot(one.getPackageName())));
        module.getStaticImports()
                .forEach((alias, one) -> imports.addStaticImport(alias, one.getClassName(), one.getFieldName()));
        module.getStaticStarImports().values().forEach(one -> imports.addStaticStars(one.getClassName()));
        if (module.hasPackage()) {
            imports.addStarImports(withoutDot(module.getPackageName()));
        }
        return imports;
    }

    private static String withoutDot(String packageName) {
        return packageName.endsWith(".") ? packageName.substring(0, packageName.length() - 1) : packageName;
    }
}
