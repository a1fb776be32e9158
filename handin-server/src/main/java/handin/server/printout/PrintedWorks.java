package handin.server.printout;

import handin.checker.mark.EditedText;
import handin.checker.mark.MarkedPrintout;
import handin.checker.mark.Tally;
import handin.checker.text.Markup;
import handin.server.disk.Disk;
import handin.server.toml.TomlTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what was accepted and printed, as reviewers have it now. Takes no lock and changes nothing.
 *
 * @param students the fields of each account, by username
 * @param zone in which times are told
 */
public record PrintedWorks(Path course, Disk disk, Map<String, Map<String, String>> students, ZoneId zone) {
    /** Not what editors leave beside a file that they saved. */
    private static final Pattern NAME = Pattern.compile("text\\.[\\p{Alnum}+_-]+");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /**
     * The latest work of every team that has a printout, by the teams' names.
     *
     * @param user only this student's; empty: everybody's
     */
    public List<PrintedWork> of(String assignment, Optional<String> user) throws IOException {
        Path users = course.resolve("users");
        var works = new ArrayList<PrintedWork>();
        for (String team : disk.names(users).stream().sorted().toList()) {
            List<String> members = Arrays.asList(team.split("\\+"));
            Path folder = users.resolve(team).resolve(assignment);
            if (user.map(members::contains).orElse(true) && disk.isDirectory(folder.resolve("SUCCESS-0"))) {
                work(assignment, team, folder).ifPresent(works::add);
            }
        }
        return works;
    }

    private Optional<PrintedWork> work(String assignment, String team, Path folder) throws IOException {
        Path accepted = folder.resolve("SUCCESS-0").resolve("grading");
        if (!disk.isDirectory(accepted)) {
            return Optional.empty();
        }
        Optional<Path> written = disk.names(accepted).stream()
                .filter(name -> NAME.matcher(name).matches() && !name.endsWith(".part"))
                .findFirst()
                .map(accepted::resolve);
        return written.isEmpty() ? Optional.empty() : Optional.of(work(assignment, team, folder, written.get()));
    }

    private PrintedWork work(String assignment, String team, Path folder, Path written) throws IOException {
        String name = written.getFileName().toString();
        Path marked = folder.resolve("grading").resolve(name);
        Markup markup = Markup.of(written);
        List<String> original = lines(written);
        List<String> lines = disk.isFile(marked) ? lines(marked) : original;
        return new PrintedWork(
                assignment,
                team,
                Arrays.stream(team.split("\\+")).map(this::student).toList(),
                time(folder.resolve("SUCCESS-0").resolve(".handin.toml")),
                grade(MarkedPrintout.read(original, lines, markup::begins)),
                name.substring(name.lastIndexOf('.') + 1),
                new PrintedLines(markup).of(lines));
    }

    private List<String> lines(Path file) throws IOException {
        return EditedText.read(disk.read(file)).lines();
    }

    private static String grade(MarkedPrintout printout) {
        if (!printout.flaws().isEmpty()) {
            return "marks to be mended";
        }
        Tally tally = printout.tally();
        return printout.reviewed()
                ? tally.grade() + tally.most().map(most -> " of " + most).orElse("")
                : "";
    }

    private String student(String username) {
        Stream<String> fields = students.getOrDefault(username, Map.of()).values().stream();
        return String.join(
                ", ",
                Stream.concat(Stream.of(username), fields.filter(value -> !value.isBlank()))
                        .toList());
    }

    private String time(Path note) throws IOException {
        if (!disk.isFile(note)) {
            return "";
        }
        return TomlTable.parse(note.getFileName().toString(), new String(disk.read(note), StandardCharsets.UTF_8))
                .string("time")
                .map(time -> TIME.format(Instant.parse(time).atZone(zone)))
                .orElse("");
    }
}
