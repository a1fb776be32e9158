package handin.checker.run;

import handin.checker.dsl.CheckOptions;
import handin.checker.model.Conversation;
import handin.checker.model.Conversation.Waiting;
import handin.checker.model.Course;
import handin.checker.model.Sentence;
import handin.checker.model.Submission;
import java.time.LocalDateTime;
import java.util.function.Supplier;

/** What is judged, and who is at the other ends. */
final class Handin {
    private final Submission submission;
    private final LastWords conversation;
    private final Course course;
    private final LocalDateTime time;
    private final Ledger ledger = new Ledger();
    private boolean toBeCounted;
    private Supplier<String> text = () -> {
        throw new IllegalStateException("nobody said yet how this handin is to be read");
    };

    Handin(Submission submission, Conversation conversation, Course course) {
        this.submission = submission;
        this.conversation = new LastWords(conversation);
        this.course = course;
        this.time = LocalDateTime.now(course.clock());
    }

    Submission submission() {
        return submission;
    }

    LastWords conversation() {
        return conversation;
    }

    Course course() {
        return course;
    }

    /** When it came. */
    LocalDateTime time() {
        return time;
    }

    /** Whether it is several files, and what becomes of pictures, is for the checker to say. */
    void readBy(CheckOptions options) {
        text = () -> ProgramFile.wholeText(submission.content(), options);
    }

    /** All of it that is text; of several files one after the other, by name. */
    String text() {
        return text.get();
    }

    /** What it earns and loses. */
    Ledger ledger() {
        return ledger;
    }

    void status(Sentence what) {
        conversation.status(what.text());
    }

    /** The student sees that others have all the workers. */
    Waiting noWorker() {
        return conversation.waiting(Sentence.STATUS_WAITING_WORKER.text());
    }

    /** It is to count among the team's handins, if it is accepted. */
    void countWhenKept() {
        toBeCounted = true;
    }

    void kept() {
        if (toBeCounted) {
            toBeCounted = false;
            new Counted(course).oneMore();
        }
    }
}
