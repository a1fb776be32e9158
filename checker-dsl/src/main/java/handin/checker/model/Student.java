package handin.checker.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who hands in.
 *
 * @param username the account's name, already case-folded
 * @param fields the course's extra fields, such as {@code Full Name}, in the order of the configuration
 */
public record Student(String username, Map<String, String> fields) {
    public Student {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
