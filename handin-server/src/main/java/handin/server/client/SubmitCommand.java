package handin.server.client;

import handin.checker.model.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code submit ASSIGNMENT FILE --user alice+bob}: hands in one file and shows what the server says. Exit status 0 accepted, 1 rejected, 2 broken. */
@Command(
        name = "submit",
        description =
                "Hands in a file: shows what happens to it, asks what the server asks, ends when it is kept or refused.",
        footer = {
            "",
            "Example:",
            "  handin submit fahrenheit.rkt                 with a course file around: for the assignment fahrenheit",
            "  handin submit fahrenheit f2c.scm --user alice+bob --server handin.example.edu:7979"
        })
public final class SubmitCommand extends ClientCommand {
    /** Far more than any server takes; it keeps a wrong file name from filling our memory. */
    private static final long HUGE = 64L << 20;

    @Parameters(
            arity = "1..2",
            hideParamSyntax = true,
            paramLabel = "[ASSIGNMENT] FILE",
            description =
                    "The file to hand in. Without an assignment: the one that the file or its folder is named after,"
                            + " else you are asked.")
    private List<String> words = List.of();

    @Option(
            names = {"-a", "--assignment"},
            paramLabel = "ASSIGNMENT",
            description = "The assignment's name, in another way.")
    private @Nullable String assignment;

    @Mixin
    private LoginOptions login = new LoginOptions();

    @Option(
            names = {"-y", "--yes"},
            description = "Answer yes, or ok, to whatever the server asks.")
    private boolean agree;

    @Option(
            names = "--no-receipt-file",
            description = "Show the receipt, and do not keep it as FILE.receipt.txt beside the file.")
    private boolean noReceiptFile;

    /** For the real terminal. */
    public SubmitCommand() {
        this(Surroundings.real());
    }

    SubmitCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Surroundings around) {
        Path file = around.directory().resolve(words.getLast());
        byte[] content = content(file);
        var who = login.login(around, course());
        String what = assignment(around, file);
        var conversation = new TerminalConversation(around, agree);
        try (var session = connect()) {
            session.submit(who, what, content, conversation);
        }
        if (noReceiptFile) {
            around.out().println(conversation.last());
        } else {
            new KeptReceipt(around, course()).keep(conversation.last(), file, content);
        }
    }

    private String assignment(Surroundings around, Path file) {
        if (words.size() > 1) {
            return words.getFirst();
        }
        if (assignment != null) {
            return assignment;
        }
        try (var session = connect()) {
            return AssignmentChoice.of(file, session.assignments(), around);
        }
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
