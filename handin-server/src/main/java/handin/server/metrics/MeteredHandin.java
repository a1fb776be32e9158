package handin.server.metrics;

import handin.checker.model.Conversation;
import handin.checker.model.Refused;
import handin.server.intake.Handin;
import java.time.Duration;

/** A handin that is listened to. */
final class MeteredHandin implements Handin {
    private final Handin handin;
    private final String assignment;
    private final HandinMeters meters;
    private Ending ending = Ending.LEFT;

    MeteredHandin(Handin handin, String assignment, HandinMeters meters) {
        this.handin = handin;
        this.assignment = assignment;
        this.meters = meters;
    }

    @Override
    public void announce(long length) throws InterruptedException {
        try {
            handin.announce(length);
        } catch (Refused no) {
            throw heard(no);
        }
    }

    @Override
    public void judge(byte[] content, Conversation conversation) throws InterruptedException {
        meters.uploaded(content.length);
        var timed = new TimedConversation(conversation);
        long start = System.nanoTime();
        try {
            handin.judge(content, timed);
            judged(start, timed);
        } catch (Refused no) {
            judged(start, timed);
            throw heard(no);
        }
    }

    private void judged(long start, TimedConversation timed) {
        meters.judged(assignment, Duration.ofNanos(System.nanoTime() - start).minus(timed.waited()));
    }

    @Override
    public void commit() {
        try {
            handin.commit();
            ending = Ending.ACCEPTED;
        } catch (Refused no) {
            throw heard(no);
        }
    }

    @Override
    public void tell(Conversation conversation) throws InterruptedException {
        handin.tell(conversation);
    }

    @Override
    public String doing() {
        return handin.doing();
    }

    @Override
    public void close() {
        meters.handin(assignment, ending);
        handin.close();
    }

    private Refused heard(Refused no) {
        ending = Ending.of(no);
        return no;
    }
}
