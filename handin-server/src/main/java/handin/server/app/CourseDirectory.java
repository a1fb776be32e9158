package handin.server.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a course's directory from any other. */
final class CourseDirectory {
    private CourseDirectory() {}

    /** @throws IllegalArgumentException with a sentence, if it is none */
    static Path mustBe(Path directory) {
        if (!Files.isRegularFile(directory.resolve("config.toml"))) {
            throw new IllegalArgumentException(
                    directory.toAbsolutePath().normalize()
                            + " is no course: it has no config.toml. Make one with ./handin new-course DIR, or name one with --course DIR.");
        }
        return directory;
    }
}
