package handin.server.hook.script;

import handin.server.hook.Event;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** What a block can say of one event: the words of its operation are the parts of the event, everything else is common to all. */
record EventWords(Event event, HookBlock common) implements InvocationHandler {
    static HookBlock of(Event event, HookBlock common) {
        Class<? extends HookBlock> type = type(event);
        return type.cast(Proxy.newProxyInstance(
                HookBlock.class.getClassLoader(), new Class<?>[] {type}, new EventWords(event, common)));
    }

    static Class<? extends HookBlock> type(Event event) {
        return switch (event) {
            case Event.ServerStart start -> HookBlock.ServerStart.class;
            case Event.ServerConnect connect -> HookBlock.ServerConnect.class;
            case Event.Login login -> HookBlock.Login.class;
            case Event.UserCreate create -> HookBlock.UserCreate.class;
            case Event.UserChange change -> HookBlock.UserChange.class;
            case Event.SubmissionReceived received -> HookBlock.SubmissionReceived.class;
            case Event.SubmissionCommitted committed -> HookBlock.SubmissionCommitted.class;
            case Event.SubmissionRetrieved retrieved -> HookBlock.SubmissionRetrieved.class;
        };
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(self, method, arguments);
        }
        try {
            return method.getDeclaringClass().isInstance(common)
                    ? method.invoke(common, arguments)
                    : part(method.getName()).invoke(event);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private Method part(String getter) throws NoSuchMethodException {
        return event.getClass().getMethod(Character.toLowerCase(getter.charAt(3)) + getter.substring(4));
    }

    private Object ofObject(Object self, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> event.operation();
        };
    }
}
