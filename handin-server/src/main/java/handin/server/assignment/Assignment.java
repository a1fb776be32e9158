package handin.server.assignment;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * @param name also the name of its directories
 * @param directory the course's part of it: checker, data files, solution
 */
public record Assignment(String name, Path directory) {
    /** The checker script, there or not. */
    public Path checker() {
        return directory.resolve("checker.groovy");
    }

    public boolean hasChecker() {
        return Files.isRegularFile(checker());
    }
}
