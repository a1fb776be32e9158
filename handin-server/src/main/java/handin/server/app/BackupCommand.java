package handin.server.app;

import handin.server.backup.Backup;
import handin.server.backup.Choice;
import handin.server.config.CourseConfig;
import handin.server.config.CourseConfig.MailServer;
import handin.server.config.CourseConfig.Webhook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin backup}: a whole course in one file, while its server runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies a course into one file, while its server runs: what was confirmed before is in it, whole.",
        footer = {
            "",
            "The file holds private keys and password hashes; only its owner may read it.",
            "Exit status: 0 all well, 1 some work is not what was accepted (named), 2 there is no backup.",
            "",
            "Example: ./handin backup --course my-course /var/backups/my-course.tar.gz"
        })
final class BackupCommand implements Callable<Integer> {
    private static final int STEP = 1000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CourseOption course;

    @Parameters(
            paramLabel = "FILE",
            description = "The backup, such as course.tar.gz; replaced when the new one is whole.")
    private Path file;

    @Option(names = "--without-keys", description = "Leave out private keys, the mail password and webhook secrets.")
    private boolean withoutKeys;

    @Option(names = "--with-log", description = "Put the log in, that of earlier days too.")
    private boolean withLog;

    @Override
    public Integer call() throws IOException {
        var config = CourseConfig.open(course.directory()).current();
        var choice = new Choice(!withoutKeys, withLog, config.logFile(), secrets(config), Set.of());
        var summary = new Backup(course.directory(), choice, this::progress).to(file);
        PrintWriter out = spec.commandLine().getOut();
        out.println(file + ": " + summary.submissions() + " accepted handins, " + summary.files() + " files, "
                + summary.bytes() + " bytes; read back, every sum is right.");
        summary.skipped().forEach(path -> out.println("left out, being neither a file nor a directory: " + path));
        summary.differing().forEach(path -> out.println("not what was accepted, by the sum in its note: " + path));
        return summary.differing().isEmpty() ? 0 : 1;
    }

    private static Set<Path> secrets(CourseConfig config) {
        var webhooks = config.hooks().webhooks().stream().map(Webhook::secretFile);
        var mail = config.mail().flatMap(MailServer::passwordFile).stream();
        return Stream.concat(webhooks, mail)
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }

    private void progress(int folders) {
        if (folders % STEP == 0) {
            spec.commandLine().getErr().println(folders + " folders of work ...");
            spec.commandLine().getErr().flush();
        }
    }
}
