package handin.server.door.tls;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.door.tls.Leash.Act;
import handin.server.door.tls.Leash.Pull;
import handin.server.protocol.Allowance;
import handin.server.protocol.Datum;
import handin.server.protocol.DatumReader;
import handin.server.protocol.Reply;
import handin.server.protocol.UnreadableDatum;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** What a session says and hears, in data and replies. Hearing ends early when time is up, or when the server has to go. */
final class Channel {
    /** How much an answer to a question may be, as in the original. */
    private static final int ANSWER_TEXT = 50;

    private static final Set<Pull> TIME = EnumSet.of(Pull.TIME, Pull.NO_TURN, Pull.STOPPING);
    private static final Set<Pull> IDLE = EnumSet.of(Pull.TIME, Pull.CLOSING, Pull.STOPPING);
    private static final Set<Pull> WORK = EnumSet.of(Pull.TIME, Pull.NO_TURN, Pull.GONE, Pull.STOPPING);

    private static final Set<Pull> ENTRY = EnumSet.of(Pull.TIME, Pull.GONE, Pull.CLOSING, Pull.STOPPING);

    private final Wire wire;
    private final Allowance text;
    private final Leash leash;

    Channel(Wire wire, Allowance text, Leash leash) {
        this.wire = wire;
        this.text = text;
        this.leash = leash;
    }

    /** The other side closed where it was to speak. */
    static final class HungUp extends IOException {
        private static final long serialVersionUID = 1;

        HungUp() {
            super("hung up");
        }
    }

    void say(Reply reply) throws IOException {
        say(reply.encoded());
    }

    void say(byte[] bytes) throws IOException {
        during(TIME, () -> wire.write(bytes));
    }

    /** The next message, or a part of one, while no handin is under way. */
    Datum hear() throws IOException {
        return leash.on(IDLE, () -> datum(text));
    }

    /** The next datum of a handin under way. */
    Datum hearInHandin() throws IOException {
        return leash.on(TIME, () -> datum(text));
    }

    /** The answer to something that was just asked. */
    Datum hearAnswer() throws IOException {
        return leash.on(TIME, this::answerNow);
    }

    /** The same, for who is in an act already. */
    Datum answerNow() throws IOException {
        try {
            return new DatumReader(new Allowance(wire.in(), ANSWER_TEXT)).read().orElseThrow(HungUp::new);
        } catch (Allowance.Spent spent) {
            throw new Refused(Sentence.PROTOCOL_ANSWER_TOO_LONG, spent.granted());
        } catch (UnreadableDatum e) {
            throw new Refused(Sentence.PROTOCOL_UNREADABLE, e.what());
        }
    }

    /** Says something, for who is in an act already. */
    void sayNow(Reply reply) throws IOException {
        wire.write(reply.encoded());
    }

    /** So many bytes after the next {@code $}, or fewer, if that is all that comes. */
    byte[] content(long length) throws IOException {
        return leash.on(TIME, () -> {
            skipToMarker();
            return wire.in().content(length);
        });
    }

    /** Waits or works for the student, and stops when the student is gone. */
    void work(Step step) throws IOException {
        during(WORK, step);
    }

    /** Works on when the student is gone. */
    void workToTheEnd(Step step) throws IOException {
        during(TIME, step);
    }

    interface Step {
        void run() throws IOException, InterruptedException;
    }

    /** Works for a student who has not handed in yet, and stops when the student is gone or the door closes. */
    <T> T workBefore(Act<T> act) throws IOException {
        return leash.on(ENTRY, act);
    }

    private void during(Set<Pull> pulls, Step step) throws IOException {
        Act<Boolean> act = () -> {
            step.run();
            return true;
        };
        leash.on(pulls, act);
    }

    private static Datum datum(Allowance source) throws IOException {
        try {
            return new DatumReader(source).read().orElseThrow(HungUp::new);
        } catch (Allowance.Spent spent) {
            throw new Refused(Sentence.PROTOCOL_TOO_LONG, spent.granted());
        } catch (UnreadableDatum e) {
            throw new Refused(Sentence.PROTOCOL_UNREADABLE, e.what());
        }
    }

    private void skipToMarker() throws IOException {
        try {
            int octet = text.next();
            while (octet != '$') {
                if (octet < 0) {
                    throw new Refused(Sentence.PROTOCOL_NO_MARKER);
                }
                octet = text.next();
            }
        } catch (Allowance.Spent noneSoFar) {
            throw new Refused(Sentence.PROTOCOL_NO_MARKER);
        }
    }
}
