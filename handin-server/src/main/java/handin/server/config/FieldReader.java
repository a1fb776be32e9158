package handin.server.config;

import handin.server.toml.TomlTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code extra-fields}: tables with name, check and description, or lists of the three. */
final class FieldReader {
    private static final String KEY = "extra-fields";
    private static final List<ExtraField> DEFAULT = List.of(
            new ExtraField("Full Name", new ExtraField.Anything(), ""),
            new ExtraField("ID#", new ExtraField.Anything(), ""),
            new ExtraField(
                    "Email",
                    new ExtraField.Matching(Pattern.compile("^[^@<>\"`',\\s]+@[a-zA-Z0-9_.-]+\\.[a-zA-Z]+$")),
                    "a valid email address"));

    private final TomlTable table;
    private final Set<String> names = new HashSet<>();

    FieldReader(TomlTable table) {
        this.table = table;
    }

    List<ExtraField> fields() {
        return table.rows(KEY, List.of("name", "check", "description"))
                .map(rows -> rows.stream().map(this::field).toList())
                .orElse(DEFAULT);
    }

    private ExtraField field(TomlTable row) {
        String name = row.string("name").orElse("");
        if (name.isBlank() || name.equals("password")) {
            throw row.mistake("name", "an extra field needs a name, and it cannot be 'password'");
        }
        if (!names.add(name)) {
            throw row.mistake("name", "there are two extra fields named '" + name + "'");
        }
        return new ExtraField(name, check(row), row.string("description").orElse(""));
    }

    private static ExtraField.Check check(TomlTable row) {
        var value = row.value("check");
        if (value.isEmpty() || value.get().equals(false) || value.get().equals("")) {
            return new ExtraField.Anything();
        }
        if (value.get() instanceof List) {
            return new ExtraField.OneOf(row.strings("check").orElseThrow());
        }
        String words = row.string("check").orElseThrow();
        return words.equals("-")
                ? new ExtraField.Hidden()
                : new ExtraField.Matching(ConfigReader.pattern(row, "check", words));
    }
}
