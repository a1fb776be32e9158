package handin.worker.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.jspecify.annotations.Nullable;

/** What {@code javax.script} asks of every engine, told once. Expressions see the submission's scope, so contexts play no part. */
public abstract class SubmissionEngine extends AbstractScriptEngine implements Engine {
    private final EngineFacts facts;

    /**
     * @param language the language's name
     * @param version the runtime's version
     * @param suffix of the language's files
     */
    protected SubmissionEngine(String language, String version, String suffix) {
        facts = new EngineFacts(this, language, version, suffix);
    }

    /** Evaluates an expression in the submission's scope; throws {@link Mistaken} or whatever student code throws. */
    protected abstract @Nullable Object evaluate(String expression) throws Throwable;

    @Override
    public final @Nullable Object eval(String expression, ScriptContext context) throws ScriptException {
        return guarded(() -> evaluate(expression));
    }

    @Override
    public final @Nullable Object eval(Reader reader, ScriptContext context) throws ScriptException {
        var text = new StringWriter();
        try {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new ScriptException(e);
        }
        return eval(text.toString(), context);
    }

    @Override
    public final Bindings createBindings() {
        return new SimpleBindings();
    }

    @Override
    public final ScriptEngineFactory getFactory() {
        return facts;
    }

    /** Runs student code; what it throws comes out as {@link Threw}, mistakes pass. */
    protected static @Nullable Object guarded(StudentCode code) throws ScriptException {
        try {
            return code.run();
        } catch (Mistaken | Threw e) {
            throw e;
        } catch (Throwable e) {
            throw new Threw(e);
        }
    }

    /** A step that runs student code. */
    protected interface StudentCode {
        @Nullable
        Object run() throws Throwable;
    }
}
