package handin.server.app;

import handin.server.assignment.Assignment;
import handin.server.assignment.Assignments;
import handin.server.config.CourseConfig;
import handin.server.toml.TomlFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Assignments as staff name them: those that may be handed in now, and those of before. */
record KnownAssignment(Path course, TomlFile<CourseConfig> config) {
    /** @throws IllegalArgumentException with a sentence, if the course has no such assignment */
    String named(String name) {
        var active = new Assignments(course, config)
                .active().stream().map(Assignment::name).toList();
        boolean earlier =
                !name.isBlank() && !name.startsWith(".") && !name.contains("/") && Files.isDirectory(folder(name));
        if (!earlier && !active.contains(name)) {
            throw new IllegalArgumentException("There is no assignment " + name + " in this course; there are: "
                    + String.join(", ", active) + ".");
        }
        return name;
    }

    private Path folder(String name) {
        return course.resolve("checkers").resolve(name);
    }
}
