package handin.server.app;

import handin.checker.mark.Tally;
import handin.server.account.Accounts;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.marking.MarkedWork;
import handin.server.marking.Marking;
import handin.server.marking.State;
import handin.server.marking.StudentGrade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin marks}: what reviewers wrote into printouts becomes grades. */
@Command(
        name = "marks",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Checks the marks that reviewers wrote into the printouts of an assignment, adds them up, writes each team's grade and"
                        + " prints a table. Works beside a running server; doing it again changes nothing.",
        footer = {
            "",
            "A grade is written only where every mark is good. How marks add up: docs/mark.md.",
            "Exit status: 0 all well, 1 some mark has to be mended (named by file, line and column), 2 not done.",
            "",
            "Example: ./handin marks bank --course my-course --dry-run",
            "         ./handin marks bank --course my-course --moodle bank.csv"
        })
final class MarksCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ASSIGNMENT", description = "Such as bank.")
    private String assignment;

    @Mixin
    private CourseOption course;

    @Option(names = "--user", paramLabel = "NAME", description = "Only this student, with the team.")
    private @Nullable String user;

    @Option(names = "--dry-run", description = "Write no grade.")
    private boolean dryRun;

    @Option(
            names = "--unreviewed",
            description = "Also give a grade where no reviewer added a line: what the checker's own marks make.")
    private boolean unreviewed;

    @Option(names = "--csv", description = "Comma-separated values in place of the table.")
    private boolean csv;

    @Option(names = "--moodle", paramLabel = "FILE", description = "Also write what Moodle's grade import reads.")
    private @Nullable Path moodle;

    @Option(names = "--canvas", paramLabel = "FILE", description = "Also write what Canvas's gradebook imports.")
    private @Nullable Path canvas;

    @Option(
            names = "--id-field",
            paramLabel = "FIELD",
            description = "The extra field with the number that Moodle or Canvas knows a student by"
                    + " (default: ID number, ID#, Student ID or ID, whichever there is).")
    private @Nullable String idField;

    @Override
    public Integer call() throws IOException {
        Path directory = course.directory();
        var config = CourseConfig.open(directory);
        var known = new KnownAssignment(directory, config);
        var marking = Marking.of(directory, Accounts.open(directory, config), Disk.real());
        var order = new Marking.Order(known.named(assignment), Optional.ofNullable(user), unreviewed, !dryRun);
        var result = marking.mark(order, ProgressLine.on(spec.commandLine().getErr()));
        if (user != null && result.students().isEmpty()) {
            throw new IllegalArgumentException("There is no student " + user + ".");
        }
        print(result);
        export(result.students());
        return result.isTrouble() ? 1 : 0;
    }

    private void print(Marking.Result result) {
        var out = spec.commandLine().getOut();
        if (csv) {
            lines(result.students(), true).forEach(cells -> out.println(new CsvLine(cells)));
        } else {
            new TextTable(lines(result.students(), false)).lines().forEach(out::println);
            out.println(summary(result));
        }
        out.flush();
        var err = spec.commandLine().getErr();
        for (MarkedWork work : result.works()) {
            work.flaws().forEach(err::println);
            work.remarks().forEach(remark -> err.println("note: " + remark));
        }
        err.flush();
    }

    private static List<List<String>> lines(List<StudentGrade> students, boolean plain) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("username", "name", "team", "grade", "maximum", "made of", "state"));
        for (StudentGrade student : students) {
            String name = student.fields().getOrDefault("Full Name", "");
            lines.add(List.of(
                    student.username(),
                    plain ? GradeExport.inert(name) : name,
                    student.team(),
                    student.grade(),
                    student.tally().flatMap(Tally::most).orElse(""),
                    student.tally().map(Tally::toString).orElse(""),
                    student.state().toString()));
        }
        return lines;
    }

    private String summary(Marking.Result result) {
        var counts =
                result.students().stream().collect(Collectors.groupingBy(StudentGrade::state, Collectors.counting()));
        String students = counts.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        long written = result.works().stream()
                .filter(work -> work.state() == State.MARKED)
                .count();
        return students + "; " + written + (written == 1 ? " grade" : " grades")
                + (dryRun ? " would be written" : " written");
    }

    private void export(List<StudentGrade> students) throws IOException {
        var export = new GradeExport(assignment, Optional.ofNullable(idField), students);
        if (moodle != null) {
            save(moodle, export.moodle());
        }
        if (canvas != null) {
            save(canvas, export.canvas());
        }
    }

    private static void save(Path file, List<List<String>> lines) throws IOException {
        Files.write(
                file, lines.stream().map(cells -> new CsvLine(cells).toString()).toList());
    }
}
