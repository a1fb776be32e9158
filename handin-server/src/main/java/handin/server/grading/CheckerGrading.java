package handin.server.grading;

import handin.checker.CheckerFile;
import handin.checker.Checkers;
import handin.checker.model.CheckRun;
import handin.checker.model.CheckerMistakes;
import handin.checker.model.Conversation;
import handin.checker.model.Course;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import handin.server.assignment.Assignment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Every assignment's checker, loaded when first needed and followed from then on. */
final class CheckerGrading implements Grading {
    private final Checkers checkers;
    private final Supplier<String> defaultFileName;
    private final ConcurrentHashMap<Path, CheckerFile> files = new ConcurrentHashMap<>();

    CheckerGrading(Checkers checkers, Supplier<String> defaultFileName) {
        this.checkers = checkers;
        this.defaultFileName = defaultFileName;
    }

    @Override
    public boolean look(Assignment assignment) {
        // Asking is enough for the log: the file itself tells it what is wrong, once.
        return !assignment.hasChecker() || follow(assignment).mistakes().isEmpty();
    }

    private CheckerFile follow(Assignment assignment) {
        return files.computeIfAbsent(assignment.checker(), checkers::follow);
    }

    @Override
    public CheckRun start(Assignment assignment, Submission submission, Conversation conversation, Course course) {
        if (!assignment.hasChecker()) {
            // Gone from a folder that had one: whoever hands in now is judged by what comes next, not by what was.
            files.remove(assignment.checker());
            return new SettledRun(new Verdict.Accepted(Optional.of(defaultFileName.get())));
        }
        try {
            return follow(assignment).current().start(submission, conversation, course);
        } catch (CheckerMistakes mistakes) {
            return new SettledRun(new Verdict.CheckerBroken(String.valueOf(mistakes.getMessage())));
        }
    }
}
