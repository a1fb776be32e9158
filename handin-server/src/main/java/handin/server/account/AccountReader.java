package handin.server.account;

import handin.checker.model.Refused;
import handin.server.config.CourseConfig;
import handin.server.toml.TomlTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads {@code accounts.toml}: one table for each username, with {@code password} and the extra fields by name. */
final class AccountReader {
    private final Supplier<CourseConfig> config;

    AccountReader(Supplier<CourseConfig> config) {
        this.config = config;
    }

    /** In the order of the file. */
    Map<String, Account> read(TomlTable table) {
        boolean caseSensitive = config.get().usernames().caseSensitive();
        var accounts = new LinkedHashMap<String, Account>();
        for (String key : table.keys()) {
            String username = Team.username(key, caseSensitive);
            if (accounts.put(username, account(table, key)) != null) {
                throw table.mistake(key, "there are two accounts named '" + username + "'");
            }
        }
        return Collections.unmodifiableMap(accounts);
    }

    private static Account account(TomlTable table, String key) {
        try {
            UsernameRules.mustBeSafe(key);
        } catch (Refused unsafe) {
            throw table.mistake(key, unsafe.refusal().sentence());
        }
        TomlTable entry = table.table(key).orElseThrow();
        String kept = entry.string(AccountText.PASSWORD)
                .orElseThrow(() -> table.mistake(key, "the account '" + key + "' has no password"));
        Optional<String> mistake = PasswordForm.mistake(kept);
        if (mistake.isPresent()) {
            throw entry.mistake(AccountText.PASSWORD, mistake.get());
        }
        var fields = new LinkedHashMap<String, String>();
        for (String name : entry.keys()) {
            if (!name.equals(AccountText.PASSWORD)) {
                fields.put(name, entry.string(name).orElseThrow());
            }
        }
        return new Account(key, kept, Collections.unmodifiableMap(fields));
    }
}
