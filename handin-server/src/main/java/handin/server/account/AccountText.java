package handin.server.account;

import handin.server.toml.TomlSections;
import handin.server.toml.TomlText;
import java.util.List;
import java.util.Map;

/** Writes accounts into the text of {@code accounts.toml}; what people wrote there stays as it is. */
final class AccountText {
    /** The key of the password in an account's table; no extra field may have that name. */
    static final String PASSWORD = "password";

    private AccountText() {}

    /** The text with more tables at its end, separated by empty lines. */
    static String appended(String before, List<String> entries) {
        if (entries.isEmpty()) {
            return before;
        }
        var text = new StringBuilder(before);
        if (!before.isEmpty() && !before.endsWith("\n")) {
            text.append('\n');
        }
        for (String entry : entries) {
            text.append(text.isEmpty() ? "" : "\n").append(entry);
        }
        return text.toString();
    }

    static String entry(Account account) {
        var text = new StringBuilder("[" + TomlText.quote(account.key()) + "]\n");
        line(text, PASSWORD, account.password());
        account.fields().forEach((name, value) -> line(text, TomlText.quote(name), value));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(" = ").append(TomlText.quote(value)).append('\n');
    }

    /** The lines of an account's table with the values that differ replaced. */
    static String changed(String lines, Account before, Account after) {
        String changed = before.password().equals(after.password())
                ? lines
                : TomlSections.set(lines, PASSWORD, after.password());
        for (Map.Entry<String, String> field : after.fields().entrySet()) {
            if (!field.getValue().equals(before.fields().get(field.getKey()))) {
                changed = TomlSections.set(changed, field.getKey(), field.getValue());
            }
        }
        return changed;
    }
}
