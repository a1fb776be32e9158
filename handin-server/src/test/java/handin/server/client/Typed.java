package handin.server.client;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A command line, as a student types it; keeps what it shows. */
final class Typed {
    private final Map<String, String> environment = new HashMap<>();
    private final Path directory;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private String answers = "";
    private Optional<Function<String, String>> askSecretly = Optional.empty();

    Typed(Path directory) {
        this.directory = directory;
    }

    @Command(name = "handin")
    static final class Handin {}

    Typed with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Typed answering(String lines) {
        answers = lines;
        return this;
    }

    Typed askedSecretly(Function<String, String> ask) {
        askSecretly = Optional.of(ask);
        return this;
    }

    /** Runs {@code submit}, {@code retrieve} or {@code assignments}, and returns the exit status. */
    int run(String... words) {
        var err = new PrintStream(complained, true, StandardCharsets.UTF_8);
        var out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        var around = new Surroundings(
                environment, directory, out, err, new BufferedReader(new StringReader(answers)), askSecretly);
        return new CommandLine(new Handin())
                .addSubcommand(new SubmitCommand(around))
                .addSubcommand(new RetrieveCommand(around))
                .addSubcommand(new AssignmentsCommand(around))
                .addSubcommand(new RegisterCommand(around))
                .addSubcommand(new AccountCommand(around))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}
