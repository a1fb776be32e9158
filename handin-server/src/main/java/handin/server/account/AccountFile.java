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
import java.util.Objects;
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
            Map<String, Account> different = change.apply(before);
            var added = new ArrayList<String>();
            var after = new LinkedHashMap<>(before);
            different.forEach((username, account) -> {
                if (after.put(username, account) == null) {
                    added.add(mustSay(AccountText.entry(account), username, account, text));
                }
            });
            String words = AccountText.appended(rewritten(text, before, different), added);
            return new Edited<>(words, Collections.unmodifiableMap(after));
        });
    }

    private String rewritten(String text, Map<String, Account> before, Map<String, Account> different) {
        var changed = new LinkedHashMap<>(different);
        changed.keySet().retainAll(before.keySet());
        if (changed.isEmpty()) {
            return text;
        }
        var sections = new TomlSections(text);
        var lines = new HashMap<String, String>();
        changed.forEach((username, after) -> {
            Account old = Objects.requireNonNull(before.get(username));
            String own = AccountText.changed(sections.lines(old.key()), old, after);
            lines.put(old.key(), mustSay(own, username, after, text));
        });
        return sections.with(lines);
    }

    /** The lines may be people's, written in ways nobody thought of: what was made of them must read as what was meant. */
    private String mustSay(String lines, String username, Account account, String text) {
        TomlTable table = TomlTable.parse(name(), lines);
        if (!table.has(account.key()) || !reader.read(table).equals(Map.of(username, account))) {
            throw TomlTable.parse(name(), text)
                    .mistake(
                            account.key(),
                            "the account '" + username + "' can only be changed if it is written as a table, ["
                                    + account.key() + "] with its keys below");
        }
        return lines;
    }

    private String name() {
        return file.path().getFileName().toString();
    }
}
