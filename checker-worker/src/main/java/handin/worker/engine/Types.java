package handin.worker.engine;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Names of types, and parts of records, without a stumble over odd classes. */
final class Types {
    /** A class may have a name of 65,535 characters, which is for nobody to read. */
    private static final int LONGEST = 300;

    private Types() {}

    /** The last part of the class's name; generated classes have names that {@code getSimpleName} may not like. */
    static String simpleName(Class<?> type) {
        if (type.isArray()) {
            return simpleName(type.getComponentType()) + "[]";
        }
        String name = type.getName();
        name = name.substring(name.lastIndexOf('.') + 1);
        String last = name.substring(name.lastIndexOf('$') + 1);
        return cut(last.isEmpty() || Character.isDigit(last.charAt(0)) ? name : last, LONGEST);
    }

    /** What the record's accessor returns. */
    static @Nullable Object get(RecordComponent component, Object owner) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw sneaky(e.getCause() == null ? e : e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At most so many characters, no half of a surrogate pair at the end. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Math.max(0, most - 3);
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "...";
    }

    /** Student code may throw anything; it goes on as it is. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
