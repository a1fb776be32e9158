package handin.checker.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record or structure. In a checker its parts are properties: {@code p.x}.
 *
 * @param type its type's name
 * @param fields its parts in order
 * @param lisp whether its language writes it {@code (make-posn 1 2)} and not {@code Posn[x=1, y=2]}
 */
public record StructValue(String type, Map<String, @Nullable Object> fields, boolean lisp) {
    public StructValue {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The part of that name; Groovy calls this for {@code value.name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public @Nullable Object get(String name) {
        if (!fields.containsKey(name)) {
            throw new IllegalArgumentException(type + " has no part " + name + ", but " + fields.keySet());
        }
        return fields.get(name);
    }

    @Override
    public String toString() {
        if (lisp) {
            return fields.values().stream()
                    .map(value -> " " + value)
                    .collect(Collectors.joining("", "(make-" + type, ")"));
        }
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(", ", type + "[", "]"));
    }
}
