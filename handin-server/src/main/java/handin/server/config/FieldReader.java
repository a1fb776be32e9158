package handin.server.config;

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

    private final Section file;
    private final Set<String> names = new HashSet<>();

    FieldReader(Section file) {
        this.file = file;
    }

    List<ExtraField> fields() {
        return file.rows(KEY, Keys.INSIDE.getOrDefault(KEY, List.of()))
                .map(rows -> rows.stream().map(this::field).toList())
                .orElse(DEFAULT);
    }

    private ExtraField field(Section row) {
        String name = row.string("name").orElse("");
        if (name.isBlank() || name.equals("password")) {
            row.wrong("name", "an extra field needs a name, and it cannot be 'password'");
        } else if (!names.add(name)) {
            row.wrong("name", "there are two extra fields named '" + name + "'");
        }
        return new ExtraField(name, check(row), row.string("description").orElse(""));
    }

    private static ExtraField.Check check(Section row) {
        var value = row.value("check");
        if (value.isEmpty() || value.get().equals(false) || value.get().equals("")) {
            return new ExtraField.Anything();
        }
        if (value.get() instanceof List) {
            return new ExtraField.OneOf(row.strings("check").orElse(List.of()));
        }
        String words = row.string("check").orElse("");
        return words.equals("-")
                ? new ExtraField.Hidden()
                : new ExtraField.Matching(UsernameReader.pattern(row, "check", words));
    }
}
