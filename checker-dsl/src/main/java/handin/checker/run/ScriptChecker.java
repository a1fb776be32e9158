package handin.checker.run;

import handin.checker.dsl.CheckerProgram;
import handin.checker.eval.Evaluators;
import handin.checker.model.CheckRun;
import handin.checker.model.Checker;
import handin.checker.model.Conversation;
import handin.checker.model.Course;
import handin.checker.model.Submission;
import java.nio.file.Path;

/**
 * A checker that is a script.
 *
 * @param program the script
 * @param evaluators where submissions are evaluated
 * @param beside the directory that the script lies in
 */
public record ScriptChecker(CheckerProgram program, Evaluators evaluators, Path beside, TeamFiles teams)
        implements Checker {
    public ScriptChecker(CheckerProgram program, Evaluators evaluators, Path beside) {
        this(program, evaluators, beside, new TeamFiles());
    }

    @Override
    public CheckRun start(Submission submission, Conversation conversation, Course course) {
        return new ScriptRun(this, new Handin(submission, conversation, course));
    }
}
