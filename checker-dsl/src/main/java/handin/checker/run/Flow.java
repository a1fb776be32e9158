package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.FlowVerbs;
import handin.checker.dsl.TimeoutWord;
import handin.checker.model.Conversation;
import handin.checker.model.Conversation.SessionTime;
import java.time.Duration;

/** Says what goes on, and how long it may. */
record Flow(Conversation conversation) implements FlowVerbs {
    @Override
    public void runStatus(String doing) {
        conversation.status(doing);
    }

    @Override
    public void timeoutControl(TimeoutWord what) {
        conversation.sessionTime(what == TimeoutWord.RESET ? new SessionTime.Anew() : new SessionTime.Unlimited());
    }

    @Override
    public void timeoutControl(int seconds) {
        if (seconds < 1) {
            throw new AuthorMistake(
                    "timeoutControl takes reset, disable or a number of seconds from 1, not " + seconds);
        }
        conversation.sessionTime(new SessionTime.Of(Duration.ofSeconds(seconds)));
    }
}
