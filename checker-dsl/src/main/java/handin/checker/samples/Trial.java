package handin.checker.samples;

import handin.checker.Checkers;
import handin.checker.model.CheckRun;
import handin.checker.model.Checker;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.Conversation;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A checker that handins are tried on, without a server or a course: from a test of your own, such as
 *
 * <pre>{@code
 * try (var workers = Workers.open(WorkerSettings.usual(Path.of("checker-worker/target/worker")))) {
 *     var trial = Trial.of(new Checkers(workers), Path.of("checkers/tickets/checker.groovy"));
 *     Outcome outcome = trial.by("alice", "bob").handIn("def price(count) { count * 5 }");
 *     assertEquals("rejected", outcome.verdict());
 *     assertEquals("Your code failed a test: price(10) gave 50, but 40 was expected.", outcome.sentence());
 * }
 * }</pre>
 *
 * <p>Unless told otherwise alice hands in, alone, and answers no questions. Whoever hands in has a made-up {@code Full Name} and {@code Email}; there is no
 * configuration. Many threads may use one, and one is for many handins; the checker is as it was when the trial was made.
 */
public final class Trial {
    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

    private final Path script;
    private final @Nullable Checker checker;
    private final String mistakes;
    private final List<String> users;
    private final List<String> answers;
    private final LocalDateTime time;

    private Trial(
            Path script,
            @Nullable Checker checker,
            String mistakes,
            List<String> users,
            List<String> answers,
            LocalDateTime time) {
        this.script = script;
        this.checker = checker;
        this.mistakes = mistakes;
        this.users = List.copyOf(users);
        this.answers = List.copyOf(answers);
        this.time = time;
    }

    /**
     * Loads a checker. One that does not load is no error here: each handin comes out {@code broken}, with the mistakes as the sentence.
     *
     * @throws IOException if the file cannot be read
     */
    public static Trial of(Checkers checkers, Path script) throws IOException {
        List<String> alice = List.of("alice");
        try {
            return new Trial(script, checkers.load(script), "", alice, List.of(), Sample.Expected.USUAL_TIME);
        } catch (CheckerMistakes mistakes) {
            return new Trial(
                    script, null, String.valueOf(mistakes.getMessage()), alice, List.of(), Sample.Expected.USUAL_TIME);
        }
    }

    /** The same checker, but these hand in together. */
    public Trial by(String... usernames) {
        return by(List.of(usernames));
    }

    Trial by(List<String> usernames) {
        return new Trial(script, checker, mistakes, usernames, answers, time);
    }

    /** The same checker, but its questions are answered so, in order: {@code yes}, {@code no}, {@code ok}, {@code cancel}. */
    public Trial answering(String... inOrder) {
        return answering(List.of(inOrder));
    }

    Trial answering(List<String> inOrder) {
        return new Trial(script, checker, mistakes, users, inOrder, time);
    }

    /** The same checker, but handed in at this local time; else it is noon of 3 December 2026, so that deadlines come out the same on any day. */
    public Trial at(LocalDateTime local) {
        return new Trial(script, checker, mistakes, users, answers, local);
    }

    /** Hands in a text, as UTF-8. */
    public Outcome handIn(String program) throws IOException {
        return handIn(program.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hands in a file as it is. A question without an answer ends the handin: {@code not judged}.
     *
     * @throws IOException if there is no place for temporary files
     */
    public Outcome handIn(byte[] content) throws IOException {
        if (checker == null) {
            return new Outcome("broken", mistakes, List.of());
        }
        Path place = Files.createTempDirectory("handin-trial-");
        try {
            return judge(checker, content, Files.createDirectory(place.resolve("attempt")));
        } finally {
            delete(place);
        }
    }

    private Outcome judge(Checker checker, byte[] content, Path directory) {
        var student = new SampleStudent(answers);
        Path folder = script.toAbsolutePath().normalize().resolveSibling("");
        var submission =
                new Submission(String.valueOf(folder.getFileName()), SampleStudent.students(users), content, directory);
        try (CheckRun run = checker.start(submission, student, new SampleCourse(folder, time))) {
            Verdict verdict = run.pre();
            return outcome(verdict instanceof Verdict.Accepted ? run.check() : verdict, student);
        }
    }

    private static Outcome outcome(Verdict verdict, SampleStudent student) {
        return switch (verdict) {
            case Verdict.Accepted _ -> new Outcome("accepted", student.last(), student.asked());
            case Verdict.Rejected(var refusal) -> new Outcome("rejected", refusal.sentence(), student.asked());
            case Verdict.CheckerBroken(String detail) -> new Outcome("broken", detail, student.asked());
            case Verdict.Failed(Conversation.Gone gone) ->
                new Outcome("not judged", String.valueOf(gone.getMessage()), student.asked());
            case Verdict.Failed(Throwable cause) -> {
                LOG.warn("a handin was not judged", cause);
                yield new Outcome("not judged", cause.toString(), student.asked());
            }
        };
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
