package handin.server.doctor;

import handin.server.account.Accounts;
import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class AccountsCheck implements Check {
    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        Path file = patient.course().resolve("users/accounts.toml");
        if (!Files.exists(file)) {
            return List.of(Finding.warning(name(), "there are none", "make them with ./handin add-user"));
        }
        try {
            Accounts.open(patient.course(), patient.configFile());
            return List.of(count(TomlTable.parse("accounts.toml", Files.readString(file))));
        } catch (TomlMistake mistake) {
            return List.of(Finding.broken(name(), String.valueOf(mistake.getMessage()), "mend it there"));
        }
    }

    private Finding count(TomlTable table) {
        long old = table.keys().stream().filter(key -> hasOldHash(table, key)).count();
        String words = "in order: " + table.keys().size();
        return old == 0
                ? Finding.ok(name(), words)
                : Finding.ok(name(), words + "; " + old + " with an old form of hash, which the next log-in replaces");
    }

    private static boolean hasOldHash(TomlTable table, String key) {
        return !table.table(key)
                .flatMap(account -> account.string("password"))
                .orElse("")
                .startsWith("$argon2id$");
    }
}
