package handin.server.grading;

import handin.checker.model.CheckRun;
import handin.checker.model.Checker;
import handin.checker.model.Conversation;
import handin.checker.model.Course;
import handin.checker.model.Submission;
import handin.server.assignment.Assignment;

/** Whatever the assignment, judged by one checker that was loaded once. */
record OneChecker(Checker checker) implements Grading {
    @Override
    public CheckRun start(Assignment assignment, Submission submission, Conversation conversation, Course course) {
        return checker.start(submission, conversation, course);
    }
}
