package handin.checker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A program of {@code src/test/hostile} that tries to get out of the sandbox, and what its first lines say of it.
 *
 * @param tries what it tries, in one sentence
 * @param ends the outcomes that are as they should be
 */
record HostileProgram(Path file, String tries, String group, List<String> ends) {
    private static final Path ALL = Path.of("src/test/hostile");

    static List<HostileProgram> all() {
        return allIn(ALL);
    }

    static List<HostileProgram> allIn(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().matches(".*\\.(c|sh|py)"))
                    .sorted()
                    .map(HostileProgram::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileProgram read(Path file) {
        return new HostileProgram(
                file,
                said(file, "Tries"),
                said(file, "Group"),
                List.of(said(file, "Ends").split(" or ")));
    }

    private static String said(Path file, String word) {
        try (var lines = Files.lines(file)) {
            return lines.limit(5)
                    .filter(line -> line.matches("(//|#) " + word + ": .+"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError(file + " does not say what it " + word.toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code c/fork-bomb}. */
    String name() {
        return language() + "/" + file.getFileName().toString().replaceAll("\\.[^.]+$", "");
    }

    String language() {
        return String.valueOf(file.getParent().getFileName());
    }

    @Override
    public String toString() {
        return name();
    }
}
