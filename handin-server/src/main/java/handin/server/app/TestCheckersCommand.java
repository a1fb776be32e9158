package handin.server.app;

import handin.checker.Checkers;
import handin.checker.eval.Evaluators;
import handin.checker.eval.WorkerSettings;
import handin.checker.samples.ExpectFile;
import handin.checker.samples.Judged;
import handin.checker.samples.Sample;
import handin.checker.samples.Samples;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin test-checkers}: every sample, judged as the server would, held against what it must come to. */
@Command(
        name = "test-checkers",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Judges the samples of assignments, several at a time, and shows what came out otherwise than expected. A solution.* beside the checker"
                        + " must be accepted; each folder of submissions/ has a file to hand in and an expect.toml with the verdict and the exact sentence.",
        footer = {
            "",
            "Exit status: 0 all as expected, 1 some came out otherwise, 2 not done.",
            "",
            "Example: ./handin test-checkers",
            "         ./handin test-checkers checkers/words --only endless --update"
        })
final class TestCheckersCommand implements Callable<Integer> {
    private final Function<WorkerSettings, Evaluators> evaluators;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FOLDER",
            description = "Of one assignment, or of many (default: checkers/ of the course).")
    private List<Path> folders = List.of();

    @Mixin
    private CourseOption course;

    @Option(
            names = "--only",
            paramLabel = "REGEX",
            description = "Only samples in whose name it is found; a name is such as words/endless-loop.")
    private @Nullable String only;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            description = "How many are judged at the same time (default: one for each processor).")
    private int atOnce = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--update",
            description = "Write the sentences that came into expect.toml, wherever the verdict is the expected one.")
    private boolean update;

    @Option(names = "--csv", description = "Comma-separated values, one line for each sample.")
    private boolean csv;

    @Option(names = "--junit-xml", paramLabel = "FILE", description = "Write a report for continuous integration.")
    private @Nullable Path junitXml;

    /** @param evaluators opens them; called once the arguments were understood */
    TestCheckersCommand(Function<WorkerSettings, Evaluators> evaluators) {
        this.evaluators = evaluators;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (atOnce < 1) {
            throw new IllegalArgumentException("--at-once takes a number from 1, not " + atOnce + ".");
        }
        List<Sample> samples = samples();
        if (junitXml != null) {
            Files.createDirectories(junitXml.toAbsolutePath().getParent());
        }
        PrintWriter err = spec.commandLine().getErr();
        remarks(samples).forEach(err::println);
        err.flush();
        long start = System.nanoTime();
        List<Judged> judged = judge(samples);
        var report = new SampleReport(judged, Duration.ofNanos(System.nanoTime() - start));
        if (junitXml != null) {
            new JunitXml(judged).write(junitXml);
        }
        report.print(spec.commandLine().getOut(), err, csv);
        return update ? updated(report.failures()) : report.failures().isEmpty() ? 0 : 1;
    }

    private List<Judged> judge(List<Sample> samples) throws IOException, InterruptedException {
        var progress = ProgressLine.on(spec.commandLine().getErr());
        progress.begins(samples.size());
        try (Evaluators opened = evaluators.apply(settings())) {
            return new Samples(new Checkers(opened))
                    .run(samples, atOnce, done -> progress.did(done.sample().title()));
        }
    }

    /** With the limits of the course, if there is one, but more patience: all processors are busy. Nobody waits for one sample in particular, so warming workers up ahead of need would only cost. */
    private WorkerSettings settings() throws IOException {
        Path home = CourseServer.workerHome();
        var usual = Files.isRegularFile(course.given().resolve("config.toml"))
                ? Evaluations.settings(
                        home, CourseConfig.open(course.directory()).current())
                : WorkerSettings.usual(home);
        return usual.withLimits(usual.limits().patient()).withAtOnce(atOnce).withWarm(0);
    }

    private List<Sample> samples() throws IOException {
        var all = new ArrayList<Sample>();
        for (Path folder : folders()) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException("There is no folder " + folder + ".");
            }
            List<Sample> found = Samples.in(folder);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("There are no samples in " + folder
                        + ": no solution.* beside a checker.groovy, and no submissions/CASE/ with an expect.toml.");
            }
            all.addAll(found);
        }
        List<Sample> wanted = all.stream().filter(wanted()).distinct().toList();
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("Of " + all.size() + " samples none has " + only + " in its name.");
        }
        return wanted;
    }

    private Predicate<Sample> wanted() {
        if (only == null) {
            return sample -> true;
        }
        try {
            var pattern = Pattern.compile(only).asPredicate();
            return sample -> pattern.test(sample.title());
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("--only takes a regular expression: " + e.getDescription() + ".", e);
        }
    }

    /** What nobody has tried shows only when everything is run. */
    private List<String> remarks(List<Sample> samples) throws IOException {
        var remarks = new ArrayList<String>();
        for (Path folder : only == null ? folders() : List.<Path>of()) {
            for (Path assignment : Samples.assignments(folder)) {
                var own = samples.stream()
                        .filter(sample -> sample.folder().equals(assignment))
                        .toList();
                if (own.stream().noneMatch(Sample::isSolution)) {
                    remarks.add("Remark: " + assignment
                            + " has no solution.*, so nobody knows that its checker can be satisfied.");
                }
                if (own.stream().allMatch(sample -> sample.expected().verdict().equals("accepted"))) {
                    remarks.add("Remark: " + assignment
                            + " has no sample that must fail, so nobody knows that its checker refuses anything.");
                }
            }
        }
        return remarks;
    }

    private List<Path> folders() {
        return folders.isEmpty() ? List.of(course.given().resolve("checkers").normalize()) : folders;
    }

    /** Only a sentence that differs is written; a verdict is for people to think about. */
    private int updated(List<Judged> failures) throws IOException {
        int left = 0;
        for (Judged judged : failures) {
            Set<String> differing = judged.differences().stream()
                    .map(difference -> difference.what())
                    .collect(Collectors.toSet());
            if (differing.equals(Set.of("sentence"))) {
                ExpectFile.update(judged.sample(), judged.outcome().sentence());
            } else {
                left++;
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("Updated " + (failures.size() - left) + " expect.toml"
                + (left == 0 ? "." : "; " + left + " differ in more than the sentence and were left alone."));
        err.flush();
        return left == 0 ? 0 : 1;
    }
}
