package handin.server.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that tells commands which course is meant. */
final class CourseOption {
    @Option(names = "--course", paramLabel = "DIR", defaultValue = ".", description = "The course (default: here).")
    private Path given;

    /** As given; nobody has looked at it. */
    Path given() {
        return given;
    }

    /** @throws IllegalArgumentException with a sentence, if it is no course */
    Path directory() {
        return CourseDirectory.mustBe(given);
    }
}
