package handin.server.client;

import handin.checker.model.Sentence;
import handin.server.client.HandinSession.Login;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code account}: shows what the course knows of a student, or changes it. Exit status 0 done, 1 refused, 2 broken. */
@Command(
        name = "account",
        description = "Shows what the course knows of you; changes it, or your password, if you say so.",
        footer = {
            "",
            "Example:",
            "  handin account --user alice",
            "  handin account --user alice --field Email=alice@cs.example.edu --new-password"
        })
public final class AccountCommand extends ClientCommand {
    @Mixin
    private LoginOptions login = new LoginOptions();

    @Option(names = "--field", paramLabel = "NAME=VALUE", description = "A new value; may be repeated.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--new-password",
            description =
                    "Change the password: to that of --new-password-file or HANDIN_NEW_PASSWORD, or as you type it.")
    private boolean changePassword;

    @Option(names = "--new-password-file", paramLabel = "FILE", description = "Its first line is the new password.")
    private @Nullable Path newPasswordFile;

    /** For the real terminal. */
    public AccountCommand() {
        this(Surroundings.real());
    }

    AccountCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Surroundings around) {
        Login who = login.login(around, course());
        List<String> names;
        try (var session = connect()) {
            names = session.userFields();
        }
        if (fields.isEmpty() && !changePassword && newPasswordFile == null) {
            show(around, who, names);
        } else {
            change(around, who, names);
        }
    }

    private void show(Surroundings around, Login who, List<String> names) {
        List<String> values;
        try (var session = connect()) {
            values = session.userInfo(who);
        }
        around.out().println(Shown.safely("username: " + who.usernames()));
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            around.out().println(Shown.safely(names.get(i) + ": " + values.get(i)));
        }
    }

    private void change(Surroundings around, Login who, List<String> names) {
        var known = new Fields(names);
        known.mustKnow(fields.keySet());
        String password = changePassword || newPasswordFile != null
                ? Passwords.twice(
                        around, newPasswordFile, "HANDIN_NEW_PASSWORD", Sentence.CLIENT_ASK_NEW_PASSWORD.text() + " ")
                : "";
        try (var session = connect()) {
            session.change(who, password, known.changed(fields));
        }
        around.out().println("Changed.");
    }
}
