package handin.server.app;

import handin.server.racket.RacketImport;
import handin.server.racket.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin import-racket}: a course from the directory of Racket's handin server. */
@Command(
        name = "import-racket",
        mixinStandardHelpOptions = true,
        description = {
            "Takes over a Racket handin server: configuration, accounts with their passwords, work, grades, solutions.",
            "The other directory is only read. What the course has already stays, so it can be run again."
        },
        footer = {"", "Example: ./handin import-racket /home/cs1/handin-server --course my-course --dry-run"})
final class ImportRacketCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The other server's directory, with config.rktd and users.rktd.")
    private Path racket;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The course to make or to extend (default: here). No server may be running on it.")
    private Path course;

    @Option(names = "--dry-run", description = "Tell what would be done, and do nothing.")
    private boolean dryRun;

    @Option(names = "--csv", description = "Print every single thing as CSV: what, name, outcome, reason.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        Report report = dryRun ? RacketImport.rehearse(racket, course) : RacketImport.run(racket, course);
        var out = spec.commandLine().getOut();
        if (csv) {
            out.print(report.csv());
        } else {
            report.table().forEach(out::println);
            out.println(dryRun ? "Nothing was changed." : "Next: ./handin serve --course " + course);
        }
        out.flush();
        return 0;
    }
}
