package handin.checker.cli;

import handin.checker.Checkers;
import handin.checker.eval.Evaluators;
import handin.checker.model.Checker;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.Conversation.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code handin check CHECKER FILE...}: the judgement that a student would get, without a server. Exit status 0: all accepted, 1: one was
 * rejected, 2: the checker is broken, or the command was misused.
 */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Judges files by a checker as the server would, and shows what the student would see.",
        footer = {
            "",
            "Exit status: 0 accepted, 1 rejected, 2 the checker is broken or the command was misused.",
            "",
            "Example:",
            "  ./handin check checkers/fahrenheit/checker.groovy hw.rkt --user alice+bob",
            "  ./handin check --watch checkers/words checkers/words/solution.groovy"
        })
public final class CheckCommand implements Callable<Integer> {
    private static final int BROKEN = 2;
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private final IntFunction<Evaluators> evaluators;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CHECKER", description = "The checker's script, or the folder it lies in.")
    private Path checker = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "What is handed in.")
    private List<Path> files = List.of();

    @Option(
            names = "--user",
            paramLabel = "NAMES",
            description = "Who hands in, such as alice+bob (default: ${DEFAULT-VALUE}).")
    private String user = "alice";

    @Option(
            names = "--answer",
            split = ",",
            paramLabel = "ANSWER",
            description = "Answers to the checker's questions, in order: yes, no, ok, cancel. Others are asked here.")
    private List<String> answers = List.of();

    @Option(
            names = "--field",
            paramLabel = "NAME=VALUE",
            description =
                    "An extra field of the students, such as 'TA=Ann'. Full Name and Email are made up unless given.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where printouts go (default: a new folder for temporary files).")
    private @Nullable Path out;

    @Option(
            names = "--watch",
            description = "Judge again whenever the checker, a file beside it or a FILE is saved. Ctrl-C ends it.")
    private boolean watch;

    /**
     * @param evaluators opens the evaluators with so many workers kept ready for each language; called once the arguments were understood, and what it
     *     opened is closed at the end
     */
    public CheckCommand(IntFunction<Evaluators> evaluators) {
        this.evaluators = evaluators;
    }

    @Override
    public Integer call() throws IOException {
        var command = Objects.requireNonNull(spec).commandLine();
        Path script = script();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(command, "There is no file " + file + ".");
            }
        }
        var terminal = new Terminal(command.getOut(), readAnswers());
        Path outputs = out == null ? Files.createTempDirectory("handin-check-") : Files.createDirectories(out);
        try (Evaluators opened = evaluators.apply(watch ? 1 : 0)) {
            var checkers = new Checkers(opened);
            return watch
                    ? keepJudging(checkers, script, outputs, terminal)
                    : judge(checkers, script, outputs, terminal);
        }
    }

    /** Until somebody ends us. */
    private int keepJudging(Checkers checkers, Path script, Path outputs, Terminal terminal) throws IOException {
        var saved = new SavedFiles(script, files);
        String why = "Ctrl-C ends this";
        try {
            while (true) {
                terminal.status("---- " + LocalTime.now().format(TO_THE_SECOND) + " ---- " + why);
                round(checkers, script, outputs, terminal);
                why = saved.await().stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.joining(", "));
            }
        } catch (InterruptedException ended) {
            return 0;
        }
    }

    /** A file that is away just now may be in the middle of being saved. */
    private void round(Checkers checkers, Path script, Path outputs, Terminal terminal) throws IOException {
        try {
            judge(checkers, script, outputs, terminal);
        } catch (NoSuchFileException away) {
            terminal.status("There is no file " + away.getFile() + "; it is judged when it is back.");
        }
    }

    private Path script() {
        Path script = Files.isDirectory(checker) ? checker.resolve("checker.groovy") : checker;
        if (!Files.isRegularFile(script)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "There is no checker " + script + ".");
        }
        return script;
    }

    private List<Answer> readAnswers() {
        var read = new ArrayList<Answer>();
        for (String answer : answers) {
            read.add(Terminal.answer(answer)
                    .orElseThrow(() -> new ParameterException(
                            Objects.requireNonNull(spec).commandLine(),
                            "There is no answer " + answer + "; there are yes, no, ok and cancel.")));
        }
        return read;
    }

    private int judge(Checkers checkers, Path script, Path outputs, Terminal terminal) throws IOException {
        try {
            return judge(checkers.load(script), script, outputs, terminal);
        } catch (CheckerMistakes mistakes) {
            var err = Objects.requireNonNull(spec).commandLine().getErr();
            err.println(mistakes.getMessage());
            err.flush();
            return BROKEN;
        }
    }

    private int judge(Checker loaded, Path script, Path outputs, Terminal terminal) throws IOException {
        var offline = new OfflineHandins(loaded, script, user, fields, outputs);
        var reports = new ArrayList<Report>();
        for (Path file : files) {
            terminal.heading(file.toString(), files.size() > 1);
            Report report = offline.judge(file, terminal);
            terminal.show(report);
            reports.add(report);
        }
        if (reports.size() > 1) {
            terminal.summary(reports);
        }
        return reports.stream().mapToInt(Report::status).max().orElse(0);
    }
}
