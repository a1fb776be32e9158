package handin.checker.model;

import java.util.Arrays;
import java.util.Locale;

/** A language that students can be told in. */
public enum Tongue {
    ENGLISH("en", Locale.ROOT),
    /** Beside the words of the handin protocol, which are English in every language. */
    GERMAN("de", Locale.GERMAN);

    private final String code;
    private final Locale locale;

    Tongue(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** By its code of two letters; English if there is none of that code. */
    public static Tongue named(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(ENGLISH);
    }

    Locale locale() {
        return locale;
    }
}
