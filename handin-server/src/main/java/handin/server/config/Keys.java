package handin.server.config;

import handin.server.toml.TomlTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which keys mean something here. A course may have keys of its own; only one that looks like a slip of the pen is worth a line in the log. */
final class Keys {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final List<String> KNOWN = List.of(
            "port-number",
            "session-timeout",
            "max-upload",
            "max-upload-keep",
            "max-attempt-keep",
            "default-file-name",
            "username-case-sensitive",
            "user-regexp",
            "user-desc",
            "extra-fields",
            "active-dirs",
            "inactive-dirs",
            "master-password",
            "log-file",
            "mail",
            "allow-new-users",
            "allow-change-info",
            "hook-file",
            "hook-timeout",
            "teams",
            "door",
            "webhooks",
            "metrics");
    private static final List<String> MAIL = List.of("host", "port", "from", "starttls", "user", "password-file");

    private Keys() {}

    static void warn(TomlTable table) {
        warn(table, KNOWN);
        if (table.value("mail").filter(Map.class::isInstance).isPresent()) {
            table.table("mail").ifPresent(mail -> warn(mail, MAIL));
        }
    }

    private static void warn(TomlTable table, List<String> known) {
        for (String key : table.keys()) {
            near(key, known)
                    .ifPresent(meant -> LOG.warn(
                            "{}",
                            table.mistake(key, "'" + key + "' is no key of ours; did you mean '" + meant + "'?")
                                    .getMessage()));
        }
    }

    /** The known key that an unknown one was probably meant to be: at most two letters away. */
    static Optional<String> near(String key, List<String> known) {
        if (known.contains(key)) {
            return Optional.empty();
        }
        String plain = key.replace('_', '-').toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(plain, word) <= Math.min(2, word.length() / 3))
                .findFirst();
    }

    /** How many letters must be changed, added or dropped (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[b.length()];
    }
}
