package handin.server.app;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.account.Accounts;
import handin.server.account.FreshPassword;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin set-password}: for somebody who forgot it, or the master password. */
@Command(
        name = "set-password",
        mixinStandardHelpOptions = true,
        description = "Sets a student's password. A running server sees it at once.",
        footer = {
            "",
            "Example: ./handin set-password alice --generate",
            "Without --generate it is taken from the variable HANDIN_PASSWORD, or asked for twice on the terminal.",
            "Example: ./handin set-password --master   prints a line for config.toml."
        })
final class SetPasswordCommand implements Callable<Integer> {
    private final NewPassword passwords;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "USERNAME", description = "Whose it is.")
    private @Nullable String username;

    @Mixin
    private CourseOption course;

    @Option(names = "--generate", description = "Make a password and print it.")
    private boolean generate;

    @Option(
            names = "--master",
            description =
                    "Change nothing; print the line for config.toml that sets the master password, which logs in as anybody.")
    private boolean master;

    SetPasswordCommand(NewPassword passwords) {
        this.passwords = passwords;
    }

    @Override
    public Integer call() throws IOException {
        if (master == (username != null)) {
            throw new ParameterException(spec.commandLine(), "Give either a USERNAME or --master.");
        }
        return username == null ? printMaster() : set(username);
    }

    private int printMaster() {
        String password = generate ? FreshPassword.make() : passwords.of("master");
        spec.commandLine().getOut().println("master-password = \"" + Accounts.hash(password) + "\"");
        tell(password);
        return 0;
    }

    private int set(String user) throws IOException {
        Path directory = course.directory();
        var accounts = Accounts.open(directory, CourseConfig.open(directory));
        try {
            if (accounts.find(accounts.team(user).name()).isEmpty()) {
                throw new Refused(Sentence.USERNAME_UNKNOWN, user);
            }
            String password = generate ? FreshPassword.make() : passwords.of(user);
            accounts.setPassword(user, password);
            spec.commandLine().getOut().println("Set the password of " + user + ".");
            tell(password);
            return 0;
        } catch (Refused refused) {
            spec.commandLine().getErr().println(refused.refusal().sentence());
            return 1;
        }
    }

    private void tell(String password) {
        if (generate) {
            spec.commandLine().getOut().println("It is " + password);
        }
    }
}
