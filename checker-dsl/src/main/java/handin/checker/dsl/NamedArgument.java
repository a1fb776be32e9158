package handin.checker.dsl;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A named argument of a call in a checker, with what it takes. */
public sealed interface NamedArgument permits CheckOption, LetterPart, VerbArgument {
    /** What it is called, and what it takes. */
    Rule rule();

    /** As authors write it. */
    default String key() {
        return rule().key();
    }

    /** What it takes, in words that follow "takes": {@code true or false}. */
    default String takes() {
        return rule().takes();
    }

    /** Whether the value, known before the checker runs, is one it takes. */
    default boolean accepts(@Nullable Object value) {
        return rule().test().test(value);
    }

    /** Types that a value of it may have. */
    default List<Class<?>> types() {
        return rule().types();
    }

    /** Whether a call without it is a mistake. */
    default boolean required() {
        return false;
    }

    /**
     * What an argument takes.
     *
     * @param takes in words that follow "takes"
     * @param types that a value may have
     */
    record Rule(String key, String takes, Predicate<@Nullable Object> test, List<Class<?>> types) {
        public Rule {
            types = List.copyOf(types);
        }
    }
}
