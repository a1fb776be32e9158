package handin.server.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a roster is taken in. */
final class RosterOptions {
    @Option(
            names = "--csv",
            required = true,
            paramLabel = "FILE",
            description = "Comma-separated values in UTF-8, as spreadsheets save them; semicolons and tabs will do.")
    Path file;

    @Option(
            names = "--passwords",
            paramLabel = "FILE",
            description =
                    "Write the passwords that were made to this new file, readable by you alone (default: print them).")
    @Nullable
    Path passwords;

    @Option(
            names = "--update",
            description = "Where an account exists, take over the fields that are filled in. Its password stays.")
    boolean update;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    boolean dryRun;

    @Option(names = "--ignore", paramLabel = "COLUMN", description = "A column to leave out; may be repeated.")
    List<String> ignored = List.of();
}
