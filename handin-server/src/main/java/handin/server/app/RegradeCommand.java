package handin.server.app;

import handin.checker.Checkers;
import handin.checker.eval.Workers;
import handin.checker.model.CheckerMistakes;
import handin.server.account.Accounts;
import handin.server.assignment.Assignment;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.grading.Grading;
import handin.server.marking.Finding;
import handin.server.marking.Regrading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** {@code ./handin regrade}: a changed checker looks at what was handed in. */
@Command(
        name = "regrade",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Judges the latest accepted work of an assignment by its checker as it is now, and shows what would differ. With --apply it"
                        + " replaces the printouts, keeping every line that reviewers wrote. Works beside a running server; stopped, it goes on"
                        + " where it was when called again.",
        footer = {
            "",
            "No student is there: questions are answered with no and cancel, or as --agree says, and listed. No letter is sent.",
            "What was refused is left as it is. Old printouts are kept in .handin/regrade/ASSIGNMENT/before/.",
            "Exit status: 0 all well, 1 staff have to look at some work, 2 not done.",
            "",
            "Example: ./handin regrade bank --course my-course --checker better.groovy",
            "         ./handin regrade bank --course my-course --apply"
        })
final class RegradeCommand implements Callable<Integer> {
    private static final int LINES_SHOWN = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ASSIGNMENT", description = "Such as bank.")
    private String assignment;

    @Mixin
    private CourseOption course;

    @Option(names = "--user", paramLabel = "NAME", description = "Only the work that this student has a part in.")
    private @Nullable String user;

    @Option(
            names = "--checker",
            paramLabel = "FILE",
            description = "Judge by this checker (default: the assignment's).")
    private @Nullable Path checker;

    @Option(names = "--agree", description = "Answer the checker's questions with yes and ok.")
    private boolean agree;

    @Option(names = "--apply", description = "Replace the printouts that differ.")
    private boolean apply;

    @Option(names = "--diff", description = "Show all lines that differ, not only the first.")
    private boolean diff;

    @Option(names = "--csv", description = "Comma-separated values in place of the table.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        Path directory = course.directory();
        var config = CourseConfig.open(directory);
        String name = new KnownAssignment(directory, config).named(assignment);
        var known = new Assignment(name, directory.resolve("checkers").resolve(name));
        Path script = checker == null ? known.checker() : checker;
        if (!Files.isRegularFile(script)) {
            throw new IllegalArgumentException("There is no checker " + script + ".");
        }
        var accounts = Accounts.open(directory, config);
        var order = new Regrading.Order(known, Optional.ofNullable(user), script, agree, apply);
        var regrading = Regrading.of(directory, config.current(), accounts, Disk.real());
        var settings = Evaluations.settings(CourseServer.workerHome(), config.current())
                .withWarm(0);
        try (var workers = Workers.open(settings)) {
            var grading = Grading.byFile(new Checkers(workers), script);
            var progress = ProgressLine.on(spec.commandLine().getErr());
            int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
            return told(regrading.regrade(order, grading, atOnce, progress));
        } catch (CheckerMistakes mistakes) {
            throw new IOException("The checker is broken; nothing was replaced.\n" + mistakes.getMessage(), mistakes);
        }
    }

    private int told(List<Finding> findings) {
        var out = spec.commandLine().getOut();
        if (csv) {
            lines(findings, true).forEach(cells -> out.println(new CsvLine(cells)));
        } else {
            new TextTable(lines(findings, false)).lines().forEach(out::println);
            findings.forEach(finding -> details(finding).forEach(line -> out.println(line.replaceAll("\\p{C}", "?"))));
            out.println(summary(findings));
        }
        out.flush();
        return findings.stream().anyMatch(finding -> finding.kind().isTrouble()) ? 1 : 0;
    }

    private static List<List<String>> lines(List<Finding> findings, boolean all) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                "team",
                "result",
                "checker before",
                "checker now",
                "grade before",
                "grade now",
                "head",
                "program",
                "sentence"));
        for (Finding finding : findings) {
            if (all || finding.kind() != Finding.Kind.SAME) {
                lines.add(List.of(
                        finding.work().team().name(),
                        finding.kind().toString(),
                        finding.before().checker(),
                        finding.after().checker(),
                        finding.before().grade(),
                        finding.after().grade(),
                        String.valueOf(finding.head().size()),
                        String.valueOf(finding.program().size()),
                        all
                                ? finding.sentence()
                                : finding.sentence().lines().findFirst().orElse("")));
            }
        }
        return lines;
    }

    private List<String> details(Finding finding) {
        var lines = new ArrayList<String>();
        var differing = new ArrayList<>(finding.head());
        differing.addAll(finding.program());
        int shown = diff ? differing.size() : Math.min(LINES_SHOWN, differing.size());
        lines.addAll(differing.subList(0, shown));
        if (shown < differing.size()) {
            lines.add("... " + (differing.size() - shown) + " more; --diff shows all");
        }
        finding.questions().forEach(question -> lines.add("asked: " + question.replaceAll("\\s+", " ")));
        finding.moved().forEach(line -> lines.add("its place is gone: " + line));
        if (!lines.isEmpty()) {
            lines.addFirst("");
            lines.add(1, finding.work().team().name() + ":");
        }
        return lines;
    }

    private String summary(List<Finding> findings) {
        String counts = findings.stream()
                .collect(Collectors.groupingBy(Finding::kind, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map((Map.Entry<Finding.Kind, Long> entry) -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        if (findings.isEmpty()) {
            return "Nobody has accepted work.";
        }
        return counts
                + (apply ? "; ./handin marks writes the grades anew" : "; nothing was replaced, --apply does that");
    }
}
