package handin.server.app;

import handin.checker.model.Refused;
import handin.server.account.Accounts;
import handin.server.config.CourseConfig;
import handin.server.config.ExtraField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin add-user}: one account more in {@code users/accounts.toml}, or all of a roster. */
@Command(
        name = "add-user",
        mixinStandardHelpOptions = true,
        description =
                "Makes an account in a course, or one for each line of a roster. A running server sees them at once.",
        footer = {
            "",
            "Example: ./handin add-user alice --field 'Full Name=Alice Liddell' --field Email=alice@cs.example.edu",
            "What is not given by --field or by the variable HANDIN_PASSWORD is asked for on the terminal.",
            "",
            "Example: ./handin add-user --csv roster.csv --passwords passwords.csv",
            "The roster's first line names the columns: username, password (made if there is none), and the course's",
            "fields, such as username,Full Name,Email. Nobody is added unless every line is good."
        })
final class AddUserCommand implements Callable<Integer> {
    private final NewPassword passwords;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "USERNAME", description = "The new account's name.")
    private @Nullable String username;

    @Mixin
    private CourseOption course;

    @Option(
            names = "--field",
            paramLabel = "NAME=VALUE",
            description = "One of the course's extra fields; may be repeated.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @ArgGroup(exclusive = false, heading = "%nA roster:%n")
    private @Nullable RosterOptions roster;

    AddUserCommand(NewPassword passwords) {
        this.passwords = passwords;
    }

    @Override
    public Integer call() throws IOException {
        if ((username == null) == (roster == null)) {
            throw new ParameterException(spec.commandLine(), "Give either a USERNAME or --csv FILE.");
        }
        Path directory = course.directory();
        var config = CourseConfig.open(directory);
        var accounts = Accounts.open(directory, config);
        if (username == null) {
            return new RosterImport(spec.commandLine(), accounts, config.current(), roster).run();
        }
        try {
            accounts.add(username, passwords.of(username), allFields(config.current()));
        } catch (Refused refused) {
            spec.commandLine().getErr().println(refused.refusal().sentence());
            return 1;
        }
        spec.commandLine()
                .getOut()
                .println("Added " + username + " to " + directory.resolve("users/accounts.toml") + ".");
        return 0;
    }

    private Map<String, String> allFields(CourseConfig config) {
        var all = new LinkedHashMap<>(fields);
        var console = System.console();
        for (ExtraField field : config.extraFields()) {
            if (console != null && !field.hidden() && !all.containsKey(field.name())) {
                all.put(field.name(), console.readLine("%s: ", field.name()));
            }
        }
        return all;
    }
}
