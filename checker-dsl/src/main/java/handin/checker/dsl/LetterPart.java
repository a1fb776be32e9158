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
    private final boolean several;

    LetterPart(boolean required, boolean several) {
        this.required = required;
        this.several = several;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String takes() {
        return several ? "an address or a list of addresses" : "a text";
    }

    @Override
    public boolean accepts(@Nullable Object value) {
        return value instanceof CharSequence
                || several
                        && value instanceof Collection<?> all
                        && all.stream().allMatch(CharSequence.class::isInstance);
    }

    @Override
    public List<Class<?>> types() {
        return several ? List.of(CharSequence.class, Collection.class) : List.of(CharSequence.class);
    }

    @Override
    public boolean required() {
        return required;
    }
}
