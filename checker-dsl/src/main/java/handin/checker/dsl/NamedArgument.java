package handin.checker.dsl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named argument of a call in a checker, with what it takes. */
public sealed interface NamedArgument permits CheckOption, LetterPart, VerbArgument {
    /** As authors write it. */
    String key();

    /** What it takes, in words that follow "takes": {@code true or false}. */
    String takes();

    /** Whether the value, known before the checker runs, is one it takes. */
    boolean accepts(@Nullable Object value);

    /** Types that a value of it may have. */
    List<Class<?>> types();

    /** Whether a call without it is a mistake. */
    boolean required();
}
