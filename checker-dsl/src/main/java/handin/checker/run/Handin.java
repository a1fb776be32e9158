package handin.checker.run;

import handin.checker.model.Conversation;
import handin.checker.model.Course;
import handin.checker.model.Sentence;
import handin.checker.model.Submission;

/** What is judged, and who is at the other ends. */
record Handin(Submission submission, Conversation conversation, Course course) {
    void status(Sentence what) {
        conversation.status(what.text());
    }
}
