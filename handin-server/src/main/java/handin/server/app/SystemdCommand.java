package handin.server.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./handin systemd}: a unit file for a course. */
@Command(
        name = "systemd",
        mixinStandardHelpOptions = true,
        description = "Prints a systemd unit that serves a course from this installation.",
        footer = {
            "",
            "Example: ./handin systemd --course /srv/my-course | sudo tee /etc/systemd/system/handin-my-course.service"
        })
final class SystemdCommand implements Callable<Integer> {
    private static final Pattern USER = Pattern.compile("[a-z_][a-z0-9_-]{0,30}");
    /** Twice the door's grace, for handins and for what is stopped then, and some for the rest. */
    private static final int STOP_SECONDS = 150;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CourseOption course;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            defaultValue = "handin",
            description = "Who the server runs as (default: ${DEFAULT-VALUE}); not root.")
    private String user;

    @Override
    public Integer call() throws IOException {
        if (!USER.matcher(user).matches() || user.equals("root")) {
            throw new IllegalArgumentException("'" + user + "' cannot be the server's user; make one with:"
                    + " sudo useradd --system --no-create-home handin");
        }
        Path directory = absolute(course.directory());
        Path home = absolute(Path.of(System.getProperty("handin.home", ".")));
        spec.commandLine().getOut().print(unit(directory, home, Path.of(System.getProperty("java.home")), user));
        return 0;
    }

    static String unit(Path course, Path home, Path java, String user) throws IOException {
        return template()
                .replace("@COURSE_WORDS@", line(course).replace("%", "%%"))
                .replace("@COURSE@", quotable(course))
                .replace("@COURSE_ARGUMENT@", quotable(course).replace("$", "$$"))
                .replace("@HOME@", program(home))
                .replace("@JAVA_HOME@", quotable(java))
                .replace("@USER@", user)
                .replace("@STOP_SECONDS@", String.valueOf(STOP_SECONDS));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Between double quotes in a unit. */
    private static String quotable(Path path) {
        return line(path).replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
    }

    /** Where a program lies may hold neither quotes nor backslashes, written in whatever way. */
    private static String program(Path path) {
        if (path.toString().matches(".*[\"'\\\\].*")) {
            throw new IllegalArgumentException("systemd starts no program from " + path
                    + ": move the installation to a path without quotes and backslashes");
        }
        return quotable(path);
    }

    private static String line(Path path) {
        String words = path.toString();
        if (words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a path with a line end or the like in it cannot stand in a unit: " + words);
        }
        return words;
    }

    private static String template() throws IOException {
        try (InputStream template = SystemdCommand.class.getResourceAsStream("handin.service")) {
            if (template == null) {
                throw new IllegalStateException("no template of a unit");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
