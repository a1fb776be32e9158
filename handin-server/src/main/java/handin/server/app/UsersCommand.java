package handin.server.app;

import handin.server.account.Accounts;
import handin.server.account.PasswordForm;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin users}: who has an account. */
@Command(
        name = "users",
        mixinStandardHelpOptions = true,
        description = "Lists the accounts of a course with their fields.",
        footer = {
            "",
            "Example: ./handin users liddell",
            "Example: ./handin users --csv > users.csv   is a roster that add-user --csv reads, without passwords."
        })
final class UsersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only accounts with this in the username or a field, in any case.")
    private String text;

    @Mixin
    private CourseOption course;

    @Option(names = "--csv", description = "Comma-separated values in place of a table.")
    private boolean csv;

    @Option(
            names = "--old-passwords",
            description = "Only accounts whose password is kept in an old form, since they have not logged in yet.")
    private boolean oldPasswords;

    @Override
    public Integer call() throws IOException {
        var accounts = Accounts.open(course.directory(), CourseConfig.open(course.directory()));
        List<Accounts.Row> rows = accounts.all().stream().filter(this::isWanted).toList();
        var out = spec.commandLine().getOut();
        if (csv) {
            lines(rows, false).forEach(cells -> out.println(new CsvLine(cells)));
        } else {
            new TextTable(lines(rows, true)).lines().forEach(out::println);
            out.println(rows.size() + (rows.size() == 1 ? " account" : " accounts"));
        }
        return 0;
    }

    private boolean isWanted(Accounts.Row row) {
        String wanted = text.toLowerCase(Locale.ROOT);
        boolean found = row.username().toLowerCase(Locale.ROOT).contains(wanted)
                || row.fields().values().stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
        return found && (!oldPasswords || row.password() != PasswordForm.ARGON2ID);
    }

    private static List<List<String>> lines(List<Accounts.Row> rows, boolean forms) {
        Set<String> fields = new LinkedHashSet<>();
        rows.forEach(row -> fields.addAll(row.fields().keySet()));
        var lines = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of("username"));
        header.addAll(fields);
        if (forms) {
            header.add("password");
        }
        lines.add(header);
        for (Accounts.Row row : rows) {
            var line = new ArrayList<>(List.of(row.username()));
            fields.forEach(field -> line.add(row.fields().getOrDefault(field, "")));
            if (forms) {
                line.add(row.password().name().toLowerCase(Locale.ROOT));
            }
            lines.add(line);
        }
        return lines;
    }
}
