package handin.worker.engine;

import java.util.List;
import java.util.Map;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import org.jspecify.annotations.Nullable;

/** What {@code javax.script} wants to know of an engine. The engine is there already, so this makes none. */
record EngineFacts(ScriptEngine engine, String language, String version, String suffix) implements ScriptEngineFactory {
    @Override
    public String getEngineName() {
        return "Handin " + language;
    }

    @Override
    public String getEngineVersion() {
        return version;
    }

    @Override
    public List<String> getExtensions() {
        return List.of(suffix);
    }

    @Override
    public List<String> getMimeTypes() {
        return List.of();
    }

    @Override
    public List<String> getNames() {
        return List.of(language);
    }

    @Override
    public String getLanguageName() {
        return language;
    }

    @Override
    public String getLanguageVersion() {
        return version;
    }

    @Override
    public @Nullable Object getParameter(String key) {
        return Map.of(
                        ScriptEngine.ENGINE, getEngineName(),
                        ScriptEngine.ENGINE_VERSION, version,
                        ScriptEngine.NAME, language,
                        ScriptEngine.LANGUAGE, language,
                        ScriptEngine.LANGUAGE_VERSION, version)
                .get(key);
    }

    @Override
    public String getMethodCallSyntax(String object, String method, String... arguments) {
        throw new UnsupportedOperationException("an engine for submissions writes no programs");
    }

    @Override
    public String getOutputStatement(String toDisplay) {
        throw new UnsupportedOperationException("an engine for submissions writes no programs");
    }

    @Override
    public String getProgram(String... statements) {
        throw new UnsupportedOperationException("an engine for submissions writes no programs");
    }

    @Override
    public ScriptEngine getScriptEngine() {
        return engine;
    }

    @Override
    public String toString() {
        return getEngineName() + " " + version;
    }
}
