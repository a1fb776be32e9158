package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.LetterPart;
import handin.checker.dsl.MailVerbs;
import handin.checker.model.Course;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes letters. */
record Letters(Course course) implements MailVerbs {
    @Override
    public void mail(Map<String, ?> letter) {
        letter.keySet().forEach(Letters::known);
        List<String> to = addresses(letter, LetterPart.TO);
        if (to.isEmpty()) {
            throw new AuthorMistake("mail needs somebody to send to");
        }
        course.mail(new Course.Letter(
                text(letter, LetterPart.FROM),
                to,
                addresses(letter, LetterPart.CC),
                text(letter, LetterPart.SUBJECT),
                text(letter, LetterPart.BODY)));
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
