package handin.server.intake;

import handin.checker.model.CheckRun;
import handin.checker.model.Conversation;
import handin.checker.model.Course;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import handin.server.assignment.Assignment;
import handin.server.grading.Grading;
import java.nio.file.Path;
import java.util.Optional;

/** A grading whose three acts a test writes down. */
final class ScriptedGrading implements Grading {
    /** What an act may look at. */
    record Scene(Submission submission, Conversation conversation, Course course) {}

    interface Act {
        Verdict play(Scene scene) throws Exception;
    }

    Act pre = scene -> accepted();
    Act check = scene -> accepted();
    Act post = scene -> accepted();
    int closed;
    volatile boolean evaluating;

    static Verdict accepted() {
        return new Verdict.Accepted(Optional.of("hw.txt"));
    }

    @Override
    public CheckRun start(Assignment assignment, Submission submission, Conversation conversation, Course course) {
        var scene = new Scene(submission, conversation, course);
        return new CheckRun() {
            @Override
            public Verdict pre() {
                return played(pre);
            }

            @Override
            public Verdict check() {
                return played(check);
            }

            @Override
            public Verdict post(Path directory) {
                return played(post);
            }

            @Override
            public boolean evaluating() {
                return evaluating;
            }

            @Override
            public void close() {
                closed++;
            }

            private Verdict played(Act act) {
                try {
                    return act.play(scene);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    return new Verdict.Failed(e);
                }
            }
        };
    }
}
