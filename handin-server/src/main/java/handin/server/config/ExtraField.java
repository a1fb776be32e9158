package handin.server.config;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something the course wants to know of each student.
 *
 * @param name such as {@code Full Name}
 * @param check what a value must look like
 * @param description the same in words, such as {@code a valid email address}; may be empty
 */
public record ExtraField(String name, Check check, String description) {
    public boolean hidden() {
        return check instanceof Hidden;
    }

    public boolean accepts(String value) {
        return switch (check) {
            case Anything() -> true;
            case Hidden() -> true;
            case Matching(Pattern pattern) -> pattern.matcher(value).find();
            case OneOf(List<String> values) -> values.contains(value);
        };
    }

    public sealed interface Check {}

    public record Anything() implements Check {}

    /** Staff's own field: students neither see nor fill it. */
    public record Hidden() implements Check {}

    /** The pattern is found somewhere in the value. */
    public record Matching(Pattern pattern) implements Check {}

    public record OneOf(List<String> values) implements Check {}
}
