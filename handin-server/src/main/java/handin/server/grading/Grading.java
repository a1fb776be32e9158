package handin.server.grading;

import handin.checker.Checkers;
import handin.checker.model.CheckRun;
import handin.checker.model.Conversation;
import handin.checker.model.Course;
import handin.checker.model.Submission;
import handin.server.assignment.Assignment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Judges submissions. Another one may do it on other machines: what goes in is data, what comes out are events and verdicts. */
public interface Grading {
    /**
     * Starts to judge a submission. Never throws because of the checker: a checker that does not load is a verdict of the first act.
     *
     * @param conversation hears of progress and asks the student
     * @param course what the checker may know and ask of the course
     */
    CheckRun start(Assignment assignment, Submission submission, Conversation conversation, Course course);

    /**
     * Loads an assignment's checker if it is new or changed, before anybody hands in. Mistakes go to the log, with file, line and column.
     *
     * @return whether it is free of mistakes
     */
    default boolean look(Assignment assignment) {
        return true;
    }

    /** By the assignment's checker, in its last good version; an assignment without one accepts everything. */
    static Grading byCheckers(Checkers checkers, Supplier<String> defaultFileName) {
        return new CheckerGrading(checkers, defaultFileName);
    }

    /**
     * By one checker, as its file is now.
     *
     * @throws handin.checker.model.CheckerMistakes with all that is wrong with it
     * @throws IOException if the file cannot be read
     */
    static Grading byFile(Checkers checkers, Path checker) throws IOException {
        return new OneChecker(checkers.load(checker));
    }
}
