package handin.server.account;

import handin.server.config.CourseConfig;
import handin.server.toml.TomlFile;
import handin.server.toml.TomlFile.Edited;
import handin.server.toml.TomlMistake;
import handin.server.toml.TomlSections;
import handin.server.toml.TomlTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The accounts by username, in the order of the file, and the ways to change them there: text and value change together, so nothing is read twice. */
final class AccountFile {
    private final TomlFile<Map<String, Account>> file;
    private final AccountReader reader;

    AccountFile(Path path, Supplier<CourseConfig> config) throws IOException {
        this.reader = new AccountReader(config);
        this.file = new TomlFile<>(path, reader::read);
    }

    Map<String, Account> current() {
        return file.current();
    }

    /**
     * Changes the file: all of it or nothing.
     *
     * @param change from the accounts as they are to those that become new or different; called again if the file changed meanwhile
     * @return the accounts before and after
     * @throws TomlMistake if the file is broken, or an account in it is written so that it cannot be changed line by line
     */
    TomlFile.Turn<Map<String, Account>> edit(UnaryOperator<Map<String, Account>> change) throws IOException {
        return file.edit((text, before) -> {
            var sections = new TomlSections(text);
            var changed = new HashMap<String, String>();
            var added = new ArrayList<String>();
            var after = new LinkedHashMap<>(before);
            change.apply(before).forEach((username, account) -> {
                Account old = after.put(username, account);
                if (old == null) {
                    added.add(AccountText.entry(account));
                    mustSay(added.getLast(), username, account, text);
                } else {
                    String lines = AccountText.changed(sections.lines(old.key()), old, account);
                    mustSay(lines, username, account, text);
                    changed.put(old.key(), lines);
                }
            });
            return new Edited<>(
                    AccountText.appended(sections.with(changed), added), Collections.unmodifiableMap(after));
        });
    }

    /** The lines may be people's, written in ways nobody thought of: what was made of them must read as what was meant. */
    private void mustSay(String lines, String username, Account account, String text) {
        TomlTable table = TomlTable.parse(name(), lines);
        if (!table.has(account.key()) || !reader.read(table).equals(Map.of(username, account))) {
            throw TomlTable.parse(name(), text)
                    .mistake(
                            account.key(),
                            "the account '" + username + "' can only be changed if it is written as a table, ["
                                    + account.key() + "] with its keys below");
        }
    }

    private String name() {
        return file.path().getFileName().toString();
    }
}
