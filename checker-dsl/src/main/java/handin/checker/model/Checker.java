package handin.checker.model;

/** A loaded checker script. Many submissions may be judged by one at the same time. */
public interface Checker {
    CheckRun start(Submission submission, Conversation conversation, Course course);
}
