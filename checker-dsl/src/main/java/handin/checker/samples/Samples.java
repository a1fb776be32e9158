package handin.checker.samples;

import handin.checker.Checkers;
import handin.checker.model.CheckRun;
import handin.checker.model.Checker;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs samples. A folder of assignments has for each {@code NAME/checker.groovy}, {@code NAME/solution.SUFFIX} (must be accepted, of one student)
 * and {@code NAME/submissions/CASE/} with one file and {@code expect.toml}.
 *
 * @param checkers loads the checkers
 * @param scratch a directory for printouts and the like
 */
public record Samples(Checkers checkers, Path scratch) {
    /**
     * All samples below a folder of assignments, in the order of their names.
     *
     * @throws IOException if the disk refuses
     * @throws IllegalArgumentException if a case is not as it should be, with a sentence
     */
    public static List<Sample> in(Path assignments) throws IOException {
        return SampleFolder.all(assignments);
    }

    /** Judges a sample; what came, to be compared with what must come. */
    public Outcome run(Sample sample) throws IOException {
        Checker checker;
        try {
            checker = checkers.load(sample.checker());
        } catch (CheckerMistakes mistakes) {
            return new Outcome("broken", String.valueOf(mistakes.getMessage()), List.of());
        }
        var student = new SampleStudent(sample.expected().answers());
        Path directory = Files.createDirectories(
                Files.createTempDirectory(scratch, "sample-").resolve("attempt"));
        var submission = new Submission(
                sample.assignment(),
                SampleStudent.students(sample.expected().users()),
                Files.readAllBytes(sample.file()),
                directory);
        var course = new SampleCourse(sample.folder(), sample.expected().time());
        try (CheckRun run = checker.start(submission, student, course)) {
            Verdict verdict = run.pre();
            return outcome(verdict instanceof Verdict.Accepted ? run.check() : verdict, student);
        }
    }

    private static Outcome outcome(Verdict verdict, SampleStudent student) {
        return switch (verdict) {
            case Verdict.Accepted _ -> new Outcome("accepted", student.last(), student.asked());
            case Verdict.Rejected(var refusal) -> new Outcome("rejected", refusal.sentence(), student.asked());
            case Verdict.CheckerBroken(String detail) -> new Outcome("broken", detail, student.asked());
            case Verdict.Failed(Throwable cause) -> throw new IllegalStateException("not judged", cause);
        };
    }

    /**
     * What came of a sample.
     *
     * @param sentence as in {@link Sample.Expected}
     * @param questions all that was asked
     */
    public record Outcome(String verdict, String sentence, List<String> questions) {
        public Outcome {
            questions = List.copyOf(questions);
        }

        /** How it differs from what must come, one line for each difference; empty if it does not. */
        public List<String> differences(Sample.Expected expected) {
            var all = new ArrayList<String>();
            compare("verdict", expected.verdict(), verdict, all);
            expected.sentence().ifPresent(wanted -> compare("sentence", wanted, sentence, all));
            expected.questions().ifPresent(wanted -> compare("questions", wanted, questions, all));
            return all;
        }

        private static void compare(String what, Object wanted, Object came, List<String> all) {
            if (!wanted.equals(came)) {
                all.add(what + ": expected <" + wanted + "> but came <" + came + ">");
            }
        }
    }
}
