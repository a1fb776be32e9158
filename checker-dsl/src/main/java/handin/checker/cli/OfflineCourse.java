package handin.checker.cli;

import handin.checker.model.Conversation;
import handin.checker.model.Course;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.dataformat.toml.TomlMapper;

/** The course that a checker lies in, without a server: its configuration is read, its mail is only shown. */
record OfflineCourse(Path directory, Map<?, ?> configuration, Conversation terminal) implements Course {
    private static final String CONFIGURATION = "config.toml";

    /** The nearest directory above the script that holds a configuration; else the script's own. */
    static OfflineCourse of(Path script, Conversation terminal) {
        Path own = script.toAbsolutePath().normalize().getParent();
        for (Path above = own; above != null; above = above.getParent()) {
            Path file = above.resolve(CONFIGURATION);
            if (Files.isRegularFile(file)) {
                return new OfflineCourse(above, new TomlMapper().readValue(file, Map.class), terminal);
            }
        }
        return new OfflineCourse(own == null ? Path.of("").toAbsolutePath() : own, Map.of(), terminal);
    }

    @Override
    public Optional<Object> conf(String key) {
        return Optional.ofNullable(configuration.get(key));
    }

    @Override
    public void mail(Letter letter) {
        terminal.status("mail to " + String.join(", ", letter.to()) + ": " + letter.subject());
    }

    @Override
    public void log(String line) {
        terminal.status("log: " + line);
    }
}
