package handin.server.client;

import handin.checker.model.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code submit ASSIGNMENT FILE --user alice+bob}: hands in one file and shows what the server says. Exit status 0 accepted, 1 rejected, 2 broken. */
@Command(
        name = "submit",
        description =
                "Hands in a file: shows what happens to it, asks what the server asks, ends when it is kept or refused.",
        footer = {"", "Example:", "  handin submit fahrenheit f2c.scm --user alice+bob --server handin.example.edu:7979"
        })
public final class SubmitCommand extends ClientCommand {
    /** Far more than any server takes; it keeps a wrong file name from filling our memory. */
    private static final long HUGE = 64L << 20;

    @Parameters(index = "0", paramLabel = "ASSIGNMENT", description = "The assignment's name.")
    private String assignment = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to hand in.")
    private Path file = Path.of("");

    @Mixin
    private LoginOptions login = new LoginOptions();

    @Option(
            names = {"-y", "--yes"},
            description = "Answer yes, or ok, to whatever the server asks.")
    private boolean agree;

    /** For the real terminal. */
    public SubmitCommand() {
        this(Surroundings.real());
    }

    SubmitCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Surroundings around) {
        byte[] content = content(around.directory().resolve(file));
        var who = login.login(around);
        var conversation = new TerminalConversation(around, agree);
        try (var session = connect()) {
            session.submit(who, assignment, content, conversation);
        }
        around.out().println(conversation.last());
    }

    private static byte[] content(Path file) {
        if (!Files.exists(file)) {
            throw new Broken(Sentence.CLIENT_NO_FILE, file);
        }
        if (!Files.isRegularFile(file)) {
            throw new Broken(Sentence.CLIENT_NOT_A_FILE, file);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Broken(Sentence.CLIENT_EMPTY_FILE, file);
            }
            if (size > HUGE) {
                throw new Broken(Sentence.CLIENT_HUGE_FILE, file, size, HUGE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Broken(Sentence.CLIENT_UNREADABLE_FILE, file, Reasons.of(e));
        }
    }
}
