package handin.server.door.tls;

import handin.checker.model.Conversation.Gone;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.door.tls.Leash.Pull;
import handin.server.door.tls.Leash.Pulled;
import handin.server.intake.Handin;
import handin.server.intake.Intake.Visitor;
import handin.server.protocol.Datum;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Datum.Whole;
import handin.server.protocol.Reply;
import java.io.IOException;
import java.math.BigInteger;

/** The operation {@code save-submission}. */
final class Upload {
    private final Channel channel;
    private final BigInteger tooMuch;
    private final Deadline deadline;
    private final Diary diary;
    private final TlsConversation conversation;

    Upload(Channel channel, long tooMuch, Deadline deadline, Diary diary) {
        this.channel = channel;
        this.tooMuch = BigInteger.valueOf(tooMuch);
        this.deadline = deadline;
        this.diary = diary;
        this.conversation = new TlsConversation(channel, deadline);
    }

    /** Returns when the work is kept, told of, and in its place, so that whoever hears the last {@code ok} can see it. */
    void run(Visitor visitor, String assignment, boolean submitOnError) throws IOException {
        Handin handin = visitor.handIn(assignment, submitOnError);
        diary.note("assignment for {}: {}", visitor.team(), new Text(assignment).written());
        try {
            receive(handin);
            confirm();
            handin.commit();
            conversation.kept();
            deadline.again();
            diary.note("saved {} for {}", new Text(assignment).written(), visitor.team());
            tell(handin);
        } catch (Pulled pulled) {
            throw timeUp(pulled, handin.doing());
        } finally {
            close(handin);
        }
    }

    /** Whether the work is kept was decided before. */
    private void close(Handin handin) {
        try {
            handin.close();
        } catch (RuntimeException e) {
            diary.failed("could not put things in order after a handin", e);
        }
    }

    private void receive(Handin handin) throws IOException {
        channel.say(new Reply.Word("ok"));
        long length = length(channel.hearInHandin());
        channel.work(() -> handin.announce(length));
        channel.say(new Reply.Word("go"));
        byte[] content = channel.content(length);
        if (content.length < length) {
            throw new Refused(Sentence.UPLOAD_SHORT, content.length, length);
        }
        deadline.again();
        channel.work(() -> handin.judge(content, conversation));
    }

    /** Nothing is reserved for what is merely announced. */
    private long length(Datum announced) {
        if (!(announced instanceof Whole(var bytes)) || bytes.signum() <= 0) {
            throw new Refused(Sentence.UPLOAD_BAD_LENGTH, announced.quoted());
        }
        if (bytes.compareTo(tooMuch) >= 0) {
            throw new Refused(Sentence.UPLOAD_TOO_BIG, tooMuch, bytes);
        }
        return bytes.longValueExact();
    }

    private void confirm() throws IOException {
        channel.say(new Reply.Word("confirm"));
        Datum answer = channel.hearAnswer();
        if (!answer.equals(new Symbol("check"))) {
            throw new Refused(Sentence.UPLOAD_NOT_CONFIRMED, answer.written());
        }
    }

    /** The work is kept by now: what fails here is told, and nothing is taken back. */
    private void tell(Handin handin) throws IOException {
        try {
            channel.workToTheEnd(() -> handin.tell(conversation));
        } catch (Pulled e) {
            throw e.pull() == Pull.TIME ? e : new Refused(Sentence.POST_FAILED);
        } catch (Refused | Gone e) {
            throw e;
        } catch (RuntimeException e) {
            diary.failed("the work is kept, but what came after failed", e);
            throw new Refused(Sentence.POST_FAILED);
        }
    }

    private static RuntimeException timeUp(Pulled pulled, String doing) {
        return pulled.pull() == Pull.TIME && !doing.isEmpty() ? new Refused(Sentence.TIME_UP_WHILE, doing) : pulled;
    }
}
