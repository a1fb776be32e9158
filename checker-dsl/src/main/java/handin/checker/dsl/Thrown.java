package handin.checker.dsl;

import groovy.lang.GroovyRuntimeException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import org.codehaus.groovy.runtime.InvokerInvocationException;

/** What scripts throw. */
public final class Thrown {
    private Thrown() {}

    /** What a script threw, without what Groovy and reflection put around it. */
    public static Throwable unwrapped(Throwable thrown) {
        boolean wrapper = thrown instanceof InvokerInvocationException
                || thrown instanceof InvocationTargetException
                || thrown instanceof UndeclaredThrowableException
                || thrown.getClass() == GroovyRuntimeException.class;
        Throwable cause = thrown.getCause();
        return wrapper && cause != null ? unwrapped(cause) : thrown;
    }
}
