package handin.server.account;

import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The participants of a course as a file of comma-separated values names them. Its first line names the columns: {@code username}, {@code password} if
 * there is one, and extra fields of the course by name, in any order.
 *
 * @param file its name
 * @param entries in the order of the file, each username once, all of them good in themselves
 */
public record Roster(String file, List<Entry> entries) {
    /**
     * @param line where it stands, from 1
     * @param username as accounts are looked up by
     * @param password empty if there is none: then one is made
     * @param fields those that are filled in
     */
    public record Entry(long line, String username, String password, Map<String, String> fields) {}

    /**
     * Reads a roster.
     *
     * @param ignored columns that are no business of the course
     * @throws RosterMistakes with all that is wrong, by line
     */
    public static Roster read(Path file, CourseConfig course, List<String> ignored) throws IOException {
        String name = file.getFileName().toString();
        return new Roster(name, new RosterReader(name, course, ignored).read(RosterFile.read(file)));
    }
}
