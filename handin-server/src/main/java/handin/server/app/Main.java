package handin.server.app;

import handin.checker.cli.CheckCommand;
import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import handin.server.client.AccountCommand;
import handin.server.client.AssignmentsCommand;
import handin.server.client.CourseKey;
import handin.server.client.RegisterCommand;
import handin.server.client.RetrieveCommand;
import handin.server.client.SubmitCommand;
import java.nio.file.Path;
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
                .addSubcommand(new DemoCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new NewCourseCommand())
                .addSubcommand(new AddUserCommand(NewPassword.real()))
                .addSubcommand(new SetPasswordCommand(NewPassword.real()))
                .addSubcommand(new UsersCommand())
                .addSubcommand(new ImportRacketCommand())
                .addSubcommand(new HooksCommand())
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new SystemdCommand())
                .addSubcommand(new PrintoutCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new AssignmentsCommand())
                .addSubcommand(new SubmitCommand())
                .addSubcommand(new RetrieveCommand())
                .addSubcommand(new RegisterCommand())
                .addSubcommand(new AccountCommand())
                .addSubcommand(new VerifyReceiptCommand(() -> CourseKey.find(Path.of(""), System.getenv())))
                .addSubcommand(new OutboxCommand())
                .addSubcommand(new MarksCommand())
                .addSubcommand(new RegradeCommand())
                .addSubcommand(new CourseFileCommand())
                .addSubcommand(BenchGroup.commandLine())
                .addSubcommand(new CheckCommand(ready -> Workers.open(
                        WorkerSettings.usual(CourseServer.workerHome()).withWarm(ready))))
                .addSubcommand(new TestCheckersCommand(Workers::open))
                .addSubcommand(new NewCheckerCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Mishap());
    }
}
