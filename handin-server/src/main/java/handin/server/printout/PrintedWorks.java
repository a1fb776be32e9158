package handin.server.printout;

import handin.checker.mark.MarkedPrintout;
import handin.checker.mark.Tally;
import handin.server.disk.Disk;
import handin.server.marking.PrintoutFiles;
import handin.server.store.KeptWork;
import handin.server.store.KeptWorks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what was accepted and printed, as reviewers have it now. Takes no lock and changes nothing.
 *
 * @param students the fields of each account, by username
 * @param zone in which times are told
 */
public record PrintedWorks(Path course, Disk disk, Map<String, Map<String, String>> students, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /**
     * The latest work of every team that has a printout, by the teams' names.
     *
     * @param user only this student's; empty: everybody's
     */
    public List<PrintedWork> of(String assignment, Optional<String> user) throws IOException {
        var works = new ArrayList<PrintedWork>();
        for (KeptWork work : KeptWorks.in(course, disk).of(assignment)) {
            if (user.map(work.team().members()::contains).orElse(true)) {
                Optional<PrintoutFiles> files = PrintoutFiles.of(disk, work);
                if (files.isPresent()) {
                    works.add(printed(work, files.get()));
                }
            }
        }
        return works;
    }

    private PrintedWork printed(KeptWork work, PrintoutFiles files) throws IOException {
        String name = String.valueOf(files.written().getFileName());
        return new PrintedWork(
                work.assignment(),
                work.team().name(),
                work.team().members().stream().map(this::student).toList(),
                work.time().map(time -> TIME.format(time.atZone(zone))).orElse(""),
                grade(files.read()),
                name.substring(name.lastIndexOf('.') + 1),
                new PrintedLines(files.markup()).of(files.lines()));
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
}
