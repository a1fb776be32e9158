package handin.worker.bare;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.lang.reflect.Modifier;
import org.codehaus.groovy.runtime.MethodClosure;

/** A Groovy shell; the program's methods are there for the expressions as closures. */
final class BareGroovy implements BareEngine {
    private final Binding binding = new Binding();
    private final GroovyShell shell = new GroovyShell(binding);

    @Override
    public void load(String program) {
        var script = shell.parse(program, "submission.groovy");
        script.run();
        for (var method : script.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                binding.setVariable(method.getName(), new MethodClosure(script, method.getName()));
            }
        }
    }

    @Override
    public Object evaluate(String expression) {
        return shell.evaluate(expression);
    }
}
