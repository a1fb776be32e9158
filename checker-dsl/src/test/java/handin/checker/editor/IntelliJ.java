package handin.checker.editor;

import groovy.lang.Closure;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that IntelliJ's files of completions are made of, for one place in a script. */
final class IntelliJ {
    private final String scope;
    private final String call;
    private final Set<String> contributed = new TreeSet<>();

    /**
     * @param scope the kind of place: {@code scriptScope} or {@code closureScope}
     * @param call whose closure it is
     */
    IntelliJ(String scope, String call) {
        this.scope = scope;
        this.call = call;
    }

    Set<String> contributed() {
        return contributed;
    }

    MetaClass wordsFor(Script script) {
        var words = new DelegatingMetaClass(GroovySystem.getMetaClassRegistry().getMetaClass(script.getClass())) {
            @Override
            public Object invokeMethod(Object object, String name, Object[] arguments) {
                return word(name, arguments);
            }

            @Override
            public Object invokeMethod(Object object, String name, Object arguments) {
                return word(name, (Object[]) arguments);
            }
        };
        words.initialize();
        return words;
    }

    private Object word(String name, Object[] arguments) {
        return switch (name) {
            case "scriptScope", "closureScope" -> name;
            case "context" -> {
                var facts = (Map<?, ?>) arguments[0];
                yield facts.get("scope").equals(scope)
                        && "/course/checkers/tickets/checker.groovy".matches((String) facts.get("pathRegexp"));
            }
            case "contributor" -> (Boolean) arguments[0] ? ((Closure<?>) arguments[1]).call() : null;
            case "enclosingCall" -> arguments[0].equals(call);
            case "parameter" -> arguments[0];
            case "method", "property" -> contributed.add((String) ((Map<?, ?>) arguments[0]).get("name"));
            default -> throw new IllegalArgumentException("IntelliJ has no " + name);
        };
    }
}
