package handin.server.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./handin}: every command there is. */
@Command(
        name = "handin",
        mixinStandardHelpOptions = true,
        version = "Handin 0.1.0",
        description = "Takes in programming homework and checks it while the student is still there.",
        footer = {"", "Start with: ./handin demo", "Help on a command: ./handin COMMAND --help"})
public final class Main {
    private Main() {}

    /** Exit statuses: 0 done, accepted; 1 refused; 2 broken or misused. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Mishap());
    }
}
