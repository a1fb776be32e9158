package handin.server.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A program that means harm, one file of {@code src/test/hostile/<language>/}, which says in its first comments what it tries and how that ends:
 *
 * <pre>
 * // Tries: read the server's accounts
 * // Group: files
 * // Ends: refused: /Your code failed a test: .*NoSuchFileException.*&#47;
 * </pre>
 *
 * @param language its folder: {@code groovy}, {@code java} or {@code scheme}
 * @param tries a sentence in the present tense
 * @param ends what becomes of it
 * @param checker what it is handed in for: {@code plain}, or {@code coverage} where the line {@code Checker:} says so
 */
record Attempt(Path file, String language, String tries, String group, Ending ends, String checker) {
    static final List<String> LANGUAGES = List.of("groovy", "java", "scheme");

    static final List<String> GROUPS = List.of(
            "time",
            "memory",
            "processes",
            "output",
            "files",
            "network",
            "kernel",
            "worker",
            "verdict",
            "leaving-behind");

    private static final Set<String> CHECKERS = Set.of("plain", "coverage");
    private static final Pattern LINE = Pattern.compile("^(?://|;+|#) (Tries|Group|Ends|Leaves|Checker): (.*\\S)\\s*$");

    private static final Pattern PROGRAM = Pattern.compile(".*\\.(groovy|java|scm)");

    /** Every program that is handed in, by language and name. */
    static List<Attempt> all() throws IOException {
        try (var files = Files.walk(Suite.HOME.resolve("handin-server/src/test/hostile"), 2)) {
            return files.filter(file -> PROGRAM.matcher(file.toString()).matches())
                    .sorted()
                    .map(Attempt::read)
                    .toList();
        }
    }

    static Attempt read(Path file) {
        Map<String, String> said = said(file);
        String language = file.getParent().getFileName().toString();
        must(file, LANGUAGES.contains(language), "lies in the folder of no language");
        must(file, said.keySet().containsAll(Set.of("Tries", "Group", "Ends")), "lacks Tries, Group or Ends");
        must(file, GROUPS.contains(said.get("Group")), "is of no group that is known");
        String checker = said.getOrDefault("Checker", "plain");
        must(file, CHECKERS.contains(checker), "is for no checker that is known");
        return new Attempt(
                file, language, said.get("Tries"), said.get("Group"), Ending.read(said.get("Ends")), checker);
    }

    private static Map<String, String> said(Path file) {
        try (var lines = Files.lines(file)) {
            var said = new LinkedHashMap<String, String>();
            lines.dropWhile(line -> line.startsWith("#!"))
                    .takeWhile(line -> line.matches("(//|;|# ).*"))
                    .forEach(line -> {
                        var match = LINE.matcher(line);
                        must(file, match.matches(), "has a first comment that is not of the form: " + line);
                        said.put(match.group(1), match.group(2));
                    });
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static void must(Path file, boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(file + " " + otherwise);
        }
    }

    /** The file's name without its ending, which says in short what it tries. */
    String name() {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    @Override
    public String toString() {
        return language + "/" + file.getFileName();
    }
}
