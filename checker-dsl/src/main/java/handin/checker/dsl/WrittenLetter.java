package handin.checker.dsl;

import handin.checker.model.Course.Letter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the letter out of the arguments of {@code mail(...)}. */
public final class WrittenLetter {
    private WrittenLetter() {}

    /** @throws AuthorMistake if the arguments make no letter */
    public static Letter of(Map<String, ?> arguments) {
        arguments.keySet().forEach(WrittenLetter::known);
        List<String> to = addresses(arguments, LetterPart.TO);
        if (to.isEmpty()) {
            throw new AuthorMistake("mail needs somebody to send to");
        }
        return new Letter(
                text(arguments, LetterPart.FROM),
                to,
                addresses(arguments, LetterPart.CC),
                text(arguments, LetterPart.SUBJECT),
                text(arguments, LetterPart.BODY));
    }

    private static void known(String key) {
        if (Arrays.stream(LetterPart.values()).noneMatch(part -> part.key().equals(key))) {
            throw new AuthorMistake("mail has no part " + key);
        }
    }

    private static List<String> addresses(Map<String, ?> letter, LetterPart part) {
        Object value = accepted(letter, part);
        return switch (value) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(Object::toString).toList();
            default -> List.of(value.toString());
        };
    }

    private static String text(Map<String, ?> letter, LetterPart part) {
        Object value = accepted(letter, part);
        return value == null ? "" : value.toString();
    }

    private static @Nullable Object accepted(Map<String, ?> letter, LetterPart part) {
        Object value = letter.get(part.key());
        if (value == null && part.required()) {
            throw new AuthorMistake("mail needs " + part.key() + ": " + part.takes());
        }
        if (value != null && !part.accepts(value)) {
            throw new AuthorMistake(part.key() + " takes " + part.takes() + ", not " + value);
        }
        return value;
    }
}
