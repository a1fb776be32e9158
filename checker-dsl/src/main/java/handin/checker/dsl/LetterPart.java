package handin.checker.dsl;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The named arguments of {@code mail(...)}. */
public enum LetterPart implements NamedArgument {
    TO(true, true),
    CC(false, true),
    FROM(false, false),
    SUBJECT(true, false),
    BODY(true, false);

    private final boolean required;
    private final Rule rule;

    LetterPart(boolean required, boolean several) {
        this.required = required;
        String key = name().toLowerCase(Locale.ROOT);
        this.rule = several
                ? new Rule(
                        key,
                        "an address or a list of addresses",
                        LetterPart::isAddresses,
                        List.of(CharSequence.class, Collection.class))
                : new Rule(key, "a text", CharSequence.class::isInstance, List.of(CharSequence.class));
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public boolean required() {
        return required;
    }

    private static boolean isAddresses(@Nullable Object value) {
        return value instanceof CharSequence
                || value instanceof Collection<?> all && all.stream().allMatch(CharSequence.class::isInstance);
    }
}
