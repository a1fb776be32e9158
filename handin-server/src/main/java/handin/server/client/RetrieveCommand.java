package handin.server.client;

import handin.checker.model.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retrieve ASSIGNMENT -o FILE}: fetches the file that was last handed in. Exit status 0 done, 1 refused, 2 broken. */
@Command(
        name = "retrieve",
        description = "Fetches what you handed in last for an assignment.",
        footer = {"", "Example:", "  handin retrieve fahrenheit --user alice+bob -o mine.scm"})
public final class RetrieveCommand extends ClientCommand {
    @Parameters(index = "0", paramLabel = "ASSIGNMENT", description = "The assignment's name.")
    private String assignment = "";

    @Mixin
    private LoginOptions login = new LoginOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to put it; standard output if not given.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Write over the file if it is there.")
    private boolean force;

    /** For the real terminal. */
    public RetrieveCommand() {
        this(Surroundings.real());
    }

    RetrieveCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void run(Surroundings around) {
        Optional<Path> target = Optional.ofNullable(output).map(around.directory()::resolve);
        target.filter(file -> Files.exists(file) && !force).ifPresent(file -> {
            throw new Broken(Sentence.CLIENT_FILE_EXISTS, file);
        });
        var who = login.login(around, course());
        byte[] content;
        try (var session = connect()) {
            content = session.retrieve(who, assignment);
        }
        target.ifPresentOrElse(file -> write(file, content), () -> show(around, content));
    }

    private void write(Path file, byte[] content) {
        try (OutputStream out = force
                ? Files.newOutputStream(file)
                : Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(content);
        } catch (FileAlreadyExistsException e) {
            throw new Broken(Sentence.CLIENT_FILE_EXISTS, file);
        } catch (IOException e) {
            throw new Broken(Sentence.CLIENT_UNWRITABLE_FILE, file, Reasons.of(e));
        }
    }

    private static void show(Surroundings around, byte[] content) {
        around.out().writeBytes(content);
        around.out().flush();
    }
}
