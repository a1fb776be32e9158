package handin.server.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin new-course}: a directory that {@code serve} can run. */
@Command(
        name = "new-course",
        mixinStandardHelpOptions = true,
        description =
                "Makes a course directory: config.toml, users/, checkers/ with one example, and what editors need to complete the words of checkers.",
        footer = {"", "Example: ./handin new-course my-course && ./handin serve --course my-course"})
final class NewCourseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A directory that does not exist yet, or is empty.")
    private Path directory;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(directory) && !isEmptyDirectory()) {
            throw new IllegalArgumentException(
                    directory + " is not empty; a new course goes into a directory of its own.");
        }
        write("config.toml");
        write("users/accounts.toml");
        // The work of all and the hashes of their passwords will lie there.
        Files.setPosixFilePermissions(directory.resolve("users"), PosixFilePermissions.fromString("rwxr-x---"));
        write("checkers/hello/checker.groovy");
        write("checkers/hello/README.md");
        write("checkers/handin.gdsl");
        write(".vscode/handin.code-snippets");
        var out = spec.commandLine().getOut();
        out.println("Made a course in " + directory + ".");
        out.println("Next: ./handin add-user alice --course " + directory);
        out.println("      ./handin serve --course " + directory);
        return 0;
    }

    private boolean isEmptyDirectory() throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private void write(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream template = NewCourseCommand.class.getResourceAsStream("new-course/" + name)) {
            if (template == null) {
                throw new IllegalStateException("no template for " + name);
            }
            Files.copy(template, file);
        }
    }
}
