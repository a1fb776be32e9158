package handin.server.account;

import com.ibm.icu.text.SpoofChecker;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that people take for one another: the same but for case or width, or drawn the same in another script, as Unicode's TR 39 has it. Names of
 * ASCII alone are only the same if their letters are: {@code barn} is not {@code bam}.
 */
final class Lookalikes {
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> drawnForeign = new HashMap<>();
    private @Nullable Map<String, String> drawnAscii;

    Lookalikes(Iterable<String> names) {
        names.forEach(this::add);
    }

    void add(String name) {
        folded.putIfAbsent(fold(name), name);
        if (!isAscii(name)) {
            drawnForeign.putIfAbsent(Drawn.of(name), name);
        } else if (drawnAscii != null) {
            drawnAscii.putIfAbsent(Drawn.of(name), name);
        }
    }

    /** A name taken for this one; possibly itself. */
    Optional<String> of(String name) {
        @Nullable String same = folded.get(fold(name));
        if (same == null && (!drawnForeign.isEmpty() || !isAscii(name))) {
            same = drawnForeign.get(Drawn.of(name));
        }
        if (same == null && !isAscii(name)) {
            same = ascii().get(Drawn.of(name));
        }
        return Optional.ofNullable(same);
    }

    /** Only when somebody asks with a name beyond ASCII, which few courses allow. */
    private Map<String, String> ascii() {
        @Nullable Map<String, String> known = drawnAscii;
        if (known == null) {
            var drawn = new HashMap<String, String>();
            folded.values().stream()
                    .filter(Lookalikes::isAscii)
                    .forEach(name -> drawn.putIfAbsent(Drawn.of(name), name));
            drawnAscii = drawn;
            known = drawn;
        }
        return known;
    }

    /** Compatibility forms (NFKC) and case taken away. */
    static String fold(String name) {
        return isAscii(name)
                ? name.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(
                        Normalizer.normalize(name, Normalizer.Form.NFKC)
                                .toUpperCase(Locale.ROOT)
                                .toLowerCase(Locale.ROOT),
                        Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name);
    }

    /** The tables of the checker are large, and are not loaded before they are needed. */
    private static final class Drawn {
        private static final SpoofChecker SHAPES = new SpoofChecker.Builder().build();

        static String of(String name) {
            return SHAPES.getSkeleton(fold(name));
        }
    }
}
