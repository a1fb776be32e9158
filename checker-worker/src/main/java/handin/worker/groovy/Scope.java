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
        return new Called(script, name);
    }

    /**
     * A method of the submission's script. An unknown variable in it must not look like one of the expression: Groovy would take that for a method that is not
     * there.
     */
    static final class Called extends MethodClosure {
        Called(Object script, String method) {
            super(script, method);
        }

        @Override
        public @Nullable Object call(Object... arguments) {
            return doCall(arguments);
        }

        /** What Groovy calls for a call inside a closure. */
        public @Nullable Object doCall(Object... arguments) {
            try {
                return InvokerHelper.invokeMethod(getOwner(), getMethod(), arguments);
            } catch (MissingPropertyException unknown) {
                throw new UnknownInside(unknown);
            }
        }
    }

    /** Carries out of an expression what the submission's own method lacks. */
    static final class UnknownInside extends RuntimeException {
        private final MissingPropertyException unknown;

        UnknownInside(MissingPropertyException unknown) {
            super(unknown);
            this.unknown = unknown;
        }

        MissingPropertyException unknown() {
            return unknown;
        }
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
