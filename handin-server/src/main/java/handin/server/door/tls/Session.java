package handin.server.door.tls;

import handin.checker.model.Conversation.Gone;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.door.tls.Channel.HungUp;
import handin.server.door.tls.Leash.Pulled;
import handin.server.protocol.Reply;
import java.io.IOException;
import java.time.Duration;

/** One talk in the handin protocol: whatever comes of its {@link Dialogue}, there are last words for it, or a reason for none. */
final class Session {
    private static final byte[] NOTHING = {};

    private final Dialogue dialogue;
    private final Diary diary;
    private final Duration longestWait;

    /** @param longestWait as its deadline has it */
    Session(Dialogue dialogue, Diary diary, Duration longestWait) {
        this.dialogue = dialogue;
        this.diary = diary;
        this.longestWait = longestWait;
    }

    /** Talks, up to the last words, which are returned and still to be sent; none if nobody is left to hear them. */
    byte[] run() throws IOException {
        long start = System.nanoTime();
        try {
            byte[] last = dialogue.run();
            diary.note("normal end; took {} ms", (System.nanoTime() - start) / 1_000_000);
            return last;
        } catch (Refused e) {
            diary.note("refused: {}", e.refusal().sentence());
            return problem(e.refusal().sentence());
        } catch (Pulled e) {
            return pulled(e);
        } catch (HungUp | Gone e) {
            diary.note("hung up");
            return NOTHING;
        } catch (RuntimeException e) {
            diary.failed("failed", e);
            return problem(Sentence.OURS.text(diary.number()));
        }
    }

    private byte[] pulled(Pulled e) {
        diary.note("ended: {}", e.pull());
        return switch (e.pull()) {
            case TIME -> problem(Sentence.TIME_UP.text());
            case NO_TURN -> problem(Sentence.NO_TURN.text(longestWait.toMinutes()));
            case CLOSING, STOPPING -> problem(Sentence.SERVER_STOPS.text());
            case GONE -> NOTHING;
        };
    }

    private static byte[] problem(String sentence) {
        return new Reply.Problem(sentence).encoded();
    }
}
