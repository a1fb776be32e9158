package handin.server.client;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the client's commands share: the server, the endings. */
@Command(
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:It was done.",
            "1:The server said no, and why.",
            "2:It could not be tried: a wrong command, no such file, no connection, a wrong certificate."
        })
abstract sealed class ClientCommand implements Callable<Integer>
        permits SubmitCommand, RetrieveCommand, AssignmentsCommand, RegisterCommand, AccountCommand {
    private static final int DONE = 0;
    private static final int REJECTED = 1;
    private static final int BROKEN = 2;

    private final Surroundings surroundings;

    @Mixin
    private ServerOptions server = new ServerOptions();

    ClientCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Does it. */
    abstract void run(Surroundings around);

    final HandinSession connect() {
        return new HandinSession(server.connect(surroundings));
    }

    /** The course file in use. */
    final Optional<CourseFile.Found> course() {
        return server.course(surroundings);
    }

    @Override
    public final Integer call() {
        try {
            run(surroundings);
            return DONE;
        } catch (Rejected e) {
            surroundings.err().println(Shown.safely(e.sentence()));
            return REJECTED;
        } catch (Broken e) {
            surroundings.err().println(Shown.safely(e.sentence()));
            return BROKEN;
        }
    }
}
