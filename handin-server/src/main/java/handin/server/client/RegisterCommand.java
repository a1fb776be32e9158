package handin.server.client;

import handin.server.client.HandinSession.Login;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code register}: makes an account, where the course lets students do so. Exit status 0 done, 1 refused, 2 broken. */
@Command(
        name = "register",
        description = "Makes an account for you, if the course lets students do so.",
        footer = {"", "Example:", "  handin register --user alice --field 'Full Name=Alice Liddell' --field 'ID#=2'"})
public final class RegisterCommand extends ClientCommand {
    @Mixin
    private LoginOptions login = new LoginOptions();

    @Option(
            names = "--field",
            paramLabel = "NAME=VALUE",
            description = "What the course wants to know; may be repeated. You are asked for what is not given.")
    private Map<String, String> fields = new LinkedHashMap<>();

    /** For the real terminal. */
    public RegisterCommand() {
        this(Surroundings.real());
    }

    RegisterCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Surroundings around) {
        List<String> names;
        try (var session = connect()) {
            names = session.userFields();
        }
        var known = new Fields(names);
        known.mustKnow(fields.keySet());
        Login who = login.newLogin(around, course());
        List<String> values = known.all(fields, around);
        try (var session = connect()) {
            session.register(who, values);
        }
        around.out().println(Shown.safely("Made the account " + who.usernames() + "."));
    }
}
