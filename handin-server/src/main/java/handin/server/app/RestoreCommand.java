package handin.server.app;

import handin.server.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin restore}: a course from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Makes a course of a backup, in a directory of its own. A damaged backup makes none.",
        footer = {"", "Example: ./handin restore /var/backups/my-course.tar.gz my-course"})
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "What ./handin backup made.")
    private Path file;

    @Parameters(index = "1", paramLabel = "DIR", description = "A directory that does not exist yet, or is empty.")
    private Path directory;

    @Override
    public Integer call() throws IOException {
        int files = Restore.from(file, directory);
        var out = spec.commandLine().getOut();
        out.println(directory + ": " + files + " files, every sum is right.");
        out.println("Next: ./handin doctor --course " + directory);
        return 0;
    }
}
