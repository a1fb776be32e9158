package handin.server.door.tls;

import handin.checker.model.Conversation;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.protocol.Datum;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Reply;
import java.io.IOException;
import java.util.Set;

/** Talks with the student at the other end. Before the work is kept, a student who left ends it; afterwards only questions need somebody there. */
final class TlsConversation implements Conversation {
    private final Channel channel;
    private final Deadline deadline;
    private boolean kept;

    TlsConversation(Channel channel, Deadline deadline) {
        this.deadline = deadline;
        this.channel = channel;
    }

    /** From now on what is shown may reach nobody. */
    void kept() {
        kept = true;
    }

    @Override
    public void status(String text) {
        show(new Reply.Status(text));
    }

    @Override
    public Waiting waiting(String text) {
        status(text);
        return deadline.standStill();
    }

    @Override
    public void finalMessage(String text) {
        show(new Reply.Final(text));
    }

    @Override
    public void sessionTime(SessionTime time) {
        switch (time) {
            case SessionTime.Anew() -> deadline.again();
            case SessionTime.Unlimited() -> deadline.lift();
            case SessionTime.Of(var duration) -> deadline.setAnew(duration);
        }
    }

    private void show(Reply reply) {
        try {
            channel.sayNow(reply);
        } catch (IOException gone) {
            // What follows a kept handin, receipts above all, is for students who left as well.
            if (!kept) {
                throw new Gone("the student left: " + gone.getMessage());
            }
        }
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        try {
            channel.sayNow(new Reply.Box(text, styles));
            return answer(channel.answerNow());
        } catch (IOException gone) {
            throw new Gone("the student left before answering: " + gone.getMessage());
        }
    }

    private static Answer answer(Datum datum) {
        return switch (datum instanceof Symbol(var name) ? name : "") {
            case "ok" -> Answer.OK;
            case "cancel" -> Answer.CANCEL;
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> throw new Refused(Sentence.PROTOCOL_STRANGE_ANSWER, datum.quoted());
        };
    }
}
