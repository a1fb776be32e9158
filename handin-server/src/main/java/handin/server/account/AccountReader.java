package handin.server.account;

import handin.checker.model.Refused;
import handin.server.config.CourseConfig;
import handin.server.toml.TomlTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads {@code accounts.toml}: one table for each username, with {@code password} and the extra fields by name. */
final class AccountReader {
    private final Supplier<CourseConfig> config;

    AccountReader(Supplier<CourseConfig> config) {
        this.config = config;
    }

    Map<String, Account> read(TomlTable table) {
        boolean caseSensitive = config.get().usernames().caseSensitive();
        var accounts = new LinkedHashMap<String, Account>();
        for (String key : table.keys()) {
            String username = caseSensitive ? key : Team.fold(key);
            if (accounts.put(username, account(table, key)) != null) {
                throw table.mistake(key, "there are two accounts named '" + username + "'");
            }
        }
        return Map.copyOf(accounts);
    }

    private static Account account(TomlTable table, String key) {
        try {
            UsernameRules.mustBeSafe(key);
        } catch (Refused unsafe) {
            throw table.mistake(key, unsafe.refusal().sentence());
        }
        TomlTable entry = table.table(key).orElseThrow();
        String hash = entry.string("password")
                .orElseThrow(() -> table.mistake(key, "the account '" + key + "' has no password"));
        if (!hash.startsWith("$argon2id$")) {
            throw entry.mistake("password", "'password' must be an Argon2id hash, which begins with $argon2id$");
        }
        var fields = new LinkedHashMap<String, String>();
        for (String name : entry.keys()) {
            if (!name.equals("password")) {
                fields.put(name, entry.string(name).orElseThrow());
            }
        }
        return new Account(hash, fields);
    }
}
