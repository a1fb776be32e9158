package handin.server.app;

import handin.server.account.Accounts;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.printout.FontFiles;
import handin.server.printout.HtmlForm;
import handin.server.printout.PaperForm;
import handin.server.printout.PdfForm;
import handin.server.printout.PrintedWork;
import handin.server.printout.PrintedWorks;
import handin.server.printout.TextForm;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin printout}: accepted work on paper. */
@Command(
        name = "printout",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Puts the printouts of an assignment into one file for the printer: highlighted, with line numbers, what reviewers wrote set off, and"
                        + " what their marks add up to. Works beside a running server.",
        footer = {
            "",
            "Example: ./handin printout bank --course my-course --output bank.pdf",
            "         ./handin printout bank --user alice --format text"
        })
final class PrintoutCommand implements Callable<Integer> {
    /** What can be made. */
    enum Format {
        TEXT,
        HTML,
        PDF
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ASSIGNMENT", description = "Such as bank.")
    private String assignment;

    @Mixin
    private CourseOption course;

    @Option(names = "--user", paramLabel = "NAME", description = "Only this student's, or the team's.")
    private @Nullable String user;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, html or pdf (default: as the file's name ends; else pdf).")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file (default: ASSIGNMENT.pdf or .html here; text goes to the terminal).")
    private @Nullable Path output;

    @Option(
            names = "--duplex",
            description = "In a PDF, begin each work on an odd page, for paper printed on both sides.")
    private boolean duplex;

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description =
                    "For a PDF: a TrueType font with letters of one width, in place of DejaVu Sans Mono. Those named after it are asked for letters it lacks.")
    private List<Path> fonts = new ArrayList<>();

    @Option(names = "--csv", description = "Print no work, only the list of contents as comma-separated values.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        List<PrintedWork> works = works();
        if (csv) {
            contents(works).forEach(cells -> spec.commandLine().getOut().println(new CsvLine(cells)));
            return 0;
        }
        Format wanted = format == null ? byName() : format;
        PaperForm form = switch (wanted) {
            case TEXT -> new TextForm();
            case HTML -> new HtmlForm();
            case PDF -> new PdfForm(FontFiles.find(fonts), duplex);
        };
        Optional<Path> file = Optional.ofNullable(output)
                .or(() -> wanted == Format.TEXT
                        ? Optional.empty()
                        : Optional.of(Path.of(assignment + "." + wanted.name().toLowerCase(Locale.ROOT))));
        print(form, works, file);
        return 0;
    }

    private Format byName() {
        String name = output == null ? "" : output.toString();
        return name.endsWith(".html") || name.endsWith(".htm")
                ? Format.HTML
                : name.endsWith(".txt") ? Format.TEXT : Format.PDF;
    }

    private List<PrintedWork> works() throws IOException {
        Path directory = course.directory();
        var config = CourseConfig.open(directory);
        Map<String, Map<String, String>> students = new LinkedHashMap<>();
        Accounts.open(directory, config).all().forEach(row -> students.put(row.username(), row.fields()));
        String name = new KnownAssignment(directory, config).named(assignment);
        var works = new PrintedWorks(directory, Disk.real(), students, ZoneId.systemDefault())
                .of(name, Optional.ofNullable(user));
        if (works.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to print: "
                    + (user == null ? "nobody" : user + " is in no team that")
                    + " has accepted work with a printout for " + assignment + ".");
        }
        return works;
    }

    private void print(PaperForm form, List<PrintedWork> works, Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            var bytes = new ByteArrayOutputStream();
            form.write(works, bytes);
            spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.get()))) {
            form.write(works, out);
        }
        String what = works.size() == 1 ? "1 work" : works.size() + " works";
        spec.commandLine().getOut().println(what + " printed to " + file.get());
    }

    private static List<List<String>> contents(List<PrintedWork> works) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("assignment", "team", "students", "time", "marks", "lines"));
        works.forEach(work -> lines.add(List.of(
                work.assignment(),
                work.team(),
                String.join("; ", work.students()),
                work.time(),
                work.grade(),
                String.valueOf(
                        work.lines().stream().filter(line -> line.number() > 0).count()))));
        return lines;
    }
}
