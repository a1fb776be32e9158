package handin.server.assignment;

import handin.server.config.CourseConfig;
import handin.server.toml.TomlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The assignments of a course. Every folder of {@code checkers/} with a checker is active, by name, unless the configuration lists {@code
 * active-dirs} (then those, in that order, with a checker or without) or {@code inactive-dirs}. Asked anew each time: folders come and go.
 */
public final class Assignments {
    private static final Pattern NAME = Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*");
    private final Path checkers;
    private final TomlFile<CourseConfig> config;

    public Assignments(Path course, TomlFile<CourseConfig> config) {
        this.checkers = course.resolve("checkers");
        this.config = config;
    }

    public List<Assignment> active() {
        CourseConfig.Dirs dirs = config.current().dirs();
        return dirs.active()
                .map(List::stream)
                .orElseGet(() -> folders().stream())
                .filter(name -> NAME.matcher(name).matches() && !dirs.inactive().contains(name))
                .distinct()
                .map(name -> new Assignment(name, checkers.resolve(name)))
                .toList();
    }

    public Optional<Assignment> find(String name) {
        return active().stream()
                .filter(assignment -> assignment.name().equals(name))
                .findFirst();
    }

    private List<String> folders() {
        try (Stream<Path> entries = Files.list(checkers)) {
            return entries.map(
                            directory -> new Assignment(directory.getFileName().toString(), directory))
                    .filter(Assignment::hasChecker)
                    .map(Assignment::name)
                    .sorted()
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
