package handin.server.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One student or more who hand in together.
 *
 * @param members usernames, sorted by code point, each once
 */
public record Team(List<String> members) {
    private static final Pattern PLUS = Pattern.compile(" *[+] *");
    private static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    public Team {
        members = members.stream().distinct().sorted(BY_CODE_POINT).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a team of nobody");
        }
    }

    /**
     * Reads what a student types, such as {@code bob + alice}: spaces around each plus vanish, those at the ends do not.
     *
     * @param caseSensitive if false, all names are case-folded
     */
    static Team typed(String usernames, boolean caseSensitive) {
        return new Team(
                Stream.of(PLUS.split(username(usernames, caseSensitive), -1)).toList());
    }

    /** A name as accounts are looked up by: one way to write each accented letter (NFC), and case-folded unless case matters. */
    static String username(String typed, boolean caseSensitive) {
        String folded = caseSensitive ? typed : typed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** The name of the team's directory: {@code alice+bob}. */
    public String name() {
        return String.join("+", members);
    }

    /** As the protocol's sentences show a team: {@code (alice bob)}. */
    @Override
    public String toString() {
        return "(" + String.join(" ", members) + ")";
    }
}
