package handin.worker.groovy;

import groovy.lang.Binding;
import groovy.lang.GroovyObject;
import groovy.lang.MissingPropertyException;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.MethodClosure;
import org.jspecify.annotations.Nullable;

/**
 * The variables an expression sees: those of the submission's script. A method of the script shows as a closure, which is how Groovy calls
 * what it finds among the variables.
 */
final class Scope extends Binding {
    private final Object script;

    Scope(Object script) {
        this.script = script;
    }

    @Override
    public @Nullable Object getVariable(String name) {
        if (hasProperty(name)) {
            return InvokerHelper.getProperty(script, name);
        }
        if (InvokerHelper.getMetaClass(script).respondsTo(script, name).isEmpty()) {
            throw new MissingPropertyException(name, script.getClass());
        }
        return new MethodClosure(script, name);
    }

    @Override
    public void setVariable(String name, @Nullable Object value) {
        InvokerHelper.setProperty(script, name, value);
    }

    @Override
    public boolean hasVariable(String name) {
        return hasProperty(name);
    }

    private boolean hasProperty(String name) {
        boolean bound =
                script instanceof groovy.lang.Script some && some.getBinding().hasVariable(name);
        return bound
                || script instanceof GroovyObject object
                        && object.getMetaClass().hasProperty(object, name) != null;
    }
}
