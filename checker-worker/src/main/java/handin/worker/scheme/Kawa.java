package handin.worker.scheme;

import gnu.bytecode.ClassType;
import gnu.expr.Compilation;
import gnu.expr.Language;
import gnu.expr.ModuleExp;
import gnu.expr.ModuleInfo;
import gnu.kawa.io.CharArrayInPort;
import gnu.kawa.io.FilePath;
import gnu.kawa.io.Path;
import gnu.mapping.CallContext;
import gnu.mapping.Environment;
import gnu.text.SourceMessages;
import gnu.text.SyntaxException;
import handin.worker.engine.Mistaken;
import handin.worker.engine.PlacedText;
import handin.worker.engine.RuntimeLoader;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import kawa.standard.Scheme;
import org.jspecify.annotations.Nullable;

/** One Kawa with an environment of its own. Kawa keeps its current language per thread, so every call sets it first. */
final class Kawa {
    private static final Field CLASSES = field("classes");
    private static final Field COUNT = field("numClasses");

    private final Scheme scheme = new Scheme();
    private final ClassLoader runtime = new RuntimeLoader(Scheme.class, "gnu.", "kawa.");
    private int expressions;

    /** A compiled module: its classes by name, and which of them to run. */
    record Module(String main, Map<String, byte[]> classes) {}

    Environment environment() {
        return scheme.getEnvironment();
    }

    ClassLoader runtime() {
        return runtime;
    }

    /** Compiles a module, refusing what {@link KawaMistakes} refuses. */
    Module compile(PlacedText text, String file) throws Mistaken {
        enter();
        var messages = new SourceMessages();
        Compilation compilation = parse(text, file, messages, Language.PARSE_EXPLICIT);
        compilation.getModule().setName("Submission");
        compilation.process(Compilation.COMPILED);
        KawaMistakes.refuse(messages, text, true);
        return new Module(compilation.mainClass.getName(), classes(compilation));
    }

    /** Runs a compiled module's body; what it defines lands in the environment. */
    void run(Class<?> module) throws Throwable {
        enter();
        ModuleExp.evalModule2(environment(), CallContext.getInstance(), scheme, null, module);
    }

    /** The value of an expression in the environment. */
    @Nullable
    Object evaluate(PlacedText expression) throws Throwable {
        enter();
        var messages = new SourceMessages();
        var compilation = parse(expression, "expression" + ++expressions, messages, Language.PARSE_IMMEDIATE);
        var context = CallContext.getInstance();
        int start = context.startFromContext();
        try {
            ModuleExp.evalModule(environment(), context, compilation, null, null);
            KawaMistakes.refuseCall(messages);
            KawaMistakes.refuse(messages, expression, false);
            return context.getFromContext(start);
        } catch (SyntaxException e) {
            context.cleanupFromContext(start);
            KawaMistakes.refuseCall(messages);
            throw KawaMistakes.of(e.getMessages(), expression);
        } catch (Throwable e) {
            context.cleanupFromContext(start);
            throw e;
        }
    }

    private Compilation parse(PlacedText text, String file, SourceMessages messages, int how) throws Mistaken {
        var port = new CharArrayInPort(text.toString()) {};
        port.setPath(FilePath.valueOf(file));
        try {
            Compilation compilation = scheme.parse(port, messages, how, module(port.getPath()));
            KawaMistakes.refuse(messages, text, false);
            return compilation;
        } catch (SyntaxException e) {
            throw KawaMistakes.of(e.getMessages(), text);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
    }

    /** What {@code import} asks for; without it, Kawa cannot import anything. */
    private static ModuleInfo module(Path source) {
        var module = new ModuleInfo();
        module.setSourceAbsPath(source);
        return module;
    }

    private void enter() {
        Thread.currentThread().setContextClassLoader(runtime);
        Language.setCurrentLanguage(scheme);
        Environment.setCurrent(scheme.getEnvironment());
    }

    /** Kawa keeps what it generated to itself. */
    private static Map<String, byte[]> classes(Compilation compilation) {
        try {
            var made = (ClassType[]) CLASSES.get(compilation);
            int count = COUNT.getInt(compilation);
            var classes = new LinkedHashMap<String, byte[]>();
            for (int i = 0; i < count; i++) {
                // Once per class: a second call of writeToArray never returns.
                classes.put(made[i].getName(), made[i].writeToArray());
            }
            return classes;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(String name) {
        try {
            Field field = Compilation.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this is not the Kawa we know", e);
        }
    }
}
