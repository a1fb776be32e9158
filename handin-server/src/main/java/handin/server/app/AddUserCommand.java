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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin add-user}: one account more in {@code users/accounts.toml}. */
@Command(
        name = "add-user",
        mixinStandardHelpOptions = true,
        description = "Makes an account in a course. A running server sees it at once.",
        footer = {
            "",
            "Example: ./handin add-user alice --field 'Full Name=Alice Liddell' --field Email=alice@cs.example.edu",
            "What is not given by --field or by the variable HANDIN_PASSWORD is asked for on the terminal."
        })
final class AddUserCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "USERNAME", description = "The new account's name.")
    private String username;

    @Option(names = "--course", paramLabel = "DIR", defaultValue = ".", description = "The course (default: here).")
    private Path course;

    @Option(
            names = "--field",
            paramLabel = "NAME=VALUE",
            description = "One of the course's extra fields; may be repeated.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        var config = CourseConfig.open(CourseDirectory.mustBe(course));
        var accounts = Accounts.open(course, config);
        try {
            accounts.add(username, password(), allFields(config.current()));
        } catch (Refused refused) {
            spec.commandLine().getErr().println(refused.refusal().sentence());
            return 1;
        }
        spec.commandLine().getOut().println("Added " + username + " to " + course.resolve("users/accounts.toml") + ".");
        return 0;
    }

    private String password() {
        String given = System.getenv("HANDIN_PASSWORD");
        return given != null ? given : new String(terminal().readPassword("Password for %s: ", username));
    }

    private Map<String, String> allFields(CourseConfig config) {
        var all = new LinkedHashMap<>(fields);
        for (ExtraField field : config.extraFields()) {
            if (System.console() != null && !field.hidden() && !all.containsKey(field.name())) {
                all.put(field.name(), terminal().readLine("%s: ", field.name()));
            }
        }
        return all;
    }

    private java.io.Console terminal() {
        var console = System.console();
        if (console == null) {
            throw new IllegalArgumentException("There is no terminal to ask for the password on; set HANDIN_PASSWORD.");
        }
        return console;
    }
}
