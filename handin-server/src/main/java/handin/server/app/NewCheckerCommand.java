package handin.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin new-checker}: an assignment to begin with, which runs as it is. */
@Command(
        name = "new-checker",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes checkers/NAME/: a documented checker.groovy that runs as it is, a solution, one submission that must fail, and a README.md for"
                        + " students.",
        footer = {"", "Example: ./handin new-checker tickets --language java --users pairsOrSingles --course my-course"
        })
final class NewCheckerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description = "Of the assignment, as students will see it: letters, digits, hyphens, underscores, dots.")
    private String name;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "groovy",
            description =
                    "What students write in: groovy, java, scheme, or a teaching language of Racket's: beginner, beginner-abbr, intermediate,"
                            + " intermediate-lambda, advanced (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(
            names = "--users",
            paramLabel = "RULE",
            defaultValue = "singles",
            description =
                    "Who may hand in together: singles, pairs, pairsOrSingles, pairsOrSinglesWithWarning (default: ${DEFAULT-VALUE}).")
    private String users;

    @Mixin
    private CourseOption course;

    @Override
    public Integer call() throws IOException {
        Path checkers = course.directory().resolve("checkers");
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}")) {
            throw new IllegalArgumentException(
                    "An assignment's name is made of letters, digits, hyphens, underscores and dots, and begins with a letter or a digit; \""
                            + name.replaceAll("\\p{C}", "?") + "\" does not fit.");
        }
        Map<String, String> files = CheckerTemplate.of(name, language, users).files();
        Path folder = checkers.resolve(name);
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " is there already; choose another name, or move it away.");
        }
        make(folder, files);
        tell(folder, files);
        return 0;
    }

    /** At once: a server that runs must not see half of it. */
    private static void make(Path folder, Map<String, String> files) throws IOException {
        Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".new");
        for (var file : files.entrySet()) {
            Path path = unfinished.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void tell(Path folder, Map<String, String> files) {
        var out = spec.commandLine().getOut();
        String solution = files.keySet().stream()
                .filter(file -> file.startsWith("solution."))
                .findFirst()
                .orElseThrow();
        out.println("Made " + folder + ":");
        files.keySet().forEach(file -> out.println("  " + file));
        out.println("Next: ./handin test-checkers " + folder);
        out.println("      ./handin check --watch " + CheckerTemplate.asUsers(users) + folder + " "
                + folder.resolve(solution) + "   (again at each save)");
        out.println("A server of this course offers it to students from now on; inactive-dirs = [\"" + name
                + "\"] in config.toml closes it.");
        out.flush();
    }
}
