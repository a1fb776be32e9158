package handin.server.client;

import picocli.CommandLine.Command;

/** {@code assignments}: lists what can be handed in, a line each. Exit status 0 done, 1 refused, 2 broken. */
@Command(
        name = "assignments",
        description = "Lists the assignments that can be handed in now.",
        footer = {"", "Example:", "  handin assignments --server handin.example.edu:7979"})
public final class AssignmentsCommand extends ClientCommand {
    /** For the real terminal. */
    public AssignmentsCommand() {
        this(Surroundings.real());
    }

    AssignmentsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Surroundings around) {
        try (var session = connect()) {
            session.assignments().forEach(name -> around.out().println(Shown.safely(name)));
        }
    }
}
