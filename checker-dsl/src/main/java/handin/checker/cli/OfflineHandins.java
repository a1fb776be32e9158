package handin.checker.cli;

import handin.checker.mark.Mark;
import handin.checker.mark.MarkedPrintout;
import handin.checker.model.CheckRun;
import handin.checker.model.Checker;
import handin.checker.model.Conversation;
import handin.checker.model.Student;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import handin.checker.text.Markup;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Handins that nobody handed in.
 *
 * @param user usernames joined by {@code +}
 * @param fields extra fields that all students have
 * @param out each handin gets a directory of its own below it
 */
record OfflineHandins(Checker checker, Path script, String user, Map<String, String> fields, Path out) {
    Report judge(Path file, Conversation conversation) throws IOException {
        Path directory = directory(file.getFileName().toString());
        var submission = new Submission(assignment(), students(), Files.readAllBytes(file), directory);
        try (CheckRun run = checker.start(submission, conversation, OfflineCourse.of(script, conversation))) {
            Verdict verdict = run.pre();
            if (verdict instanceof Verdict.Accepted) {
                verdict = run.check();
            }
            Optional<Path> printout = printout(directory);
            return new Report(file, verdict, printout, printout.isEmpty() ? Optional.empty() : points(printout.get()));
        }
    }

    private Path directory(String name) throws IOException {
        Path directory = out.resolve(name);
        for (int i = 2; Files.exists(directory); i++) {
            directory = out.resolve(name + "-" + i);
        }
        return Files.createDirectories(directory.resolve("attempt"));
    }

    private String assignment() {
        Path folder = script.toAbsolutePath().getParent();
        return folder == null || folder.getFileName() == null
                ? "check"
                : folder.getFileName().toString();
    }

    private List<Student> students() {
        return Arrays.stream(user.strip().split(" *\\+ *"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .distinct()
                .map(this::student)
                .toList();
    }

    private Student student(String name) {
        var all = new LinkedHashMap<String, String>();
        all.put("Full Name", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        all.put("Email", name + "@example.org");
        all.putAll(fields);
        return new Student(name, all);
    }

    private static Optional<Path> printout(Path directory) throws IOException {
        Path grading = directory.resolve("grading");
        if (!Files.isDirectory(grading)) {
            return Optional.empty();
        }
        try (var files = Files.list(grading)) {
            return files.filter(file -> file.getFileName().toString().startsWith("text."))
                    .findFirst();
        }
    }

    private static Optional<String> points(Path printout) throws IOException {
        List<String> lines = Files.readAllLines(printout);
        var marked = MarkedPrintout.read(lines, lines, Markup.of(printout)::begins);
        return Optional.of(marked.tally())
                .filter(tally -> marked.counted().stream().anyMatch(OfflineHandins::takesAway))
                .map(tally -> tally.grade() + " (" + tally + ")");
    }

    private static boolean takesAway(Mark mark) {
        return !(mark instanceof Mark.Points(BigDecimal value) && value.signum() > 0);
    }
}
