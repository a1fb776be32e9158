package handin.server.door.tls;

import handin.checker.model.Conversation.Gone;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.door.tls.Channel.HungUp;
import handin.server.door.tls.Leash.Pulled;
import handin.server.intake.Intake;
import handin.server.intake.Intake.Visitor;
import handin.server.protocol.Datum;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** One talk in the handin protocol, from the line {@code handin} to the last {@code ok} or the sentence in its place. */
final class Session {
    private static final Reply OK = new Reply.Word("ok");
    private static final byte[] NOTHING = {};

    private final Intake intake;
    private final Channel channel;
    private final Deadline deadline;
    private final Duration time;
    private final Diary diary;
    private final Keys keys = new Keys();

    /** @param time what a handin gets for its judgement, from the end of its upload */
    Session(Intake intake, Channel channel, Deadline deadline, Duration time, Diary diary) {
        this.intake = intake;
        this.channel = channel;
        this.deadline = deadline;
        this.time = time;
        this.diary = diary;
    }

    /** Talks, up to the last words, which are returned and still to be sent; none if nobody is left to hear them. */
    byte[] run() throws IOException {
        long start = System.nanoTime();
        try {
            byte[] last = dialogue();
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
            return problem(Sentence.OURS.text(diary.shown()));
        }
    }

    private byte[] pulled(Pulled e) {
        diary.note("ended: {}", e.pull());
        return switch (e.pull()) {
            case TIME -> problem(Sentence.TIME_UP.text());
            case CLOSING, STOPPING -> problem(Sentence.SERVER_STOPS.text());
            case GONE -> NOTHING;
        };
    }

    private static byte[] problem(String sentence) {
        return new Reply.Problem(sentence).encoded();
    }

    private byte[] dialogue() throws IOException {
        agree();
        List<String> assignments = intake.assignments();
        while (true) {
            Datum message = channel.hear();
            switch (message instanceof Symbol(var name) ? name : "") {
                case "set" -> keys.set(channel.hear(), channel.hear());
                case "get-active-assignments" -> channel.say(new Reply.Names(assignments));
                case "get-user-fields" -> channel.say(new Reply.Names(intake.userFields()));
                case "get-status" -> channel.say(status());
                case "create-user" -> throw new Refused(Sentence.NEW_USERS_NOT_ALLOWED, keys.usernames());
                case "bye" -> {
                    return OK.encoded();
                }
                default -> {
                    return ending(message);
                }
            }
        }
    }

    private void agree() throws IOException {
        channel.say(new Reply.Word("handin"));
        Datum version = channel.hear();
        if (!version.equals(new Symbol("ver1"))) {
            throw new Refused(Sentence.PROTOCOL_BAD_VERSION, version.quoted());
        }
        channel.say(new Reply.Word("ver1"));
    }

    private static byte[] status() {
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return ("#hash((current-memory-use . " + used + "))\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** What needs a log-in; even an unknown message does, as in the original. */
    private byte[] ending(Datum message) throws IOException {
        Visitor visitor = logIn();
        return switch (message instanceof Symbol(var name) ? name : "") {
            case "save-submission" -> {
                new Upload(channel, intake.maxUpload(), deadline, time, diary).run(visitor, keys.assignment());
                yield OK.encoded();
            }
            case "get-submission" -> retrieved(visitor);
            default -> throw new Refused(Sentence.PROTOCOL_BAD_MESSAGE, message.displayed());
        };
    }

    private Visitor logIn() throws IOException {
        String usernames = keys.usernames();
        String shown = new Text(usernames).written();
        try {
            Visitor visitor = channel.workBefore(() -> intake.logIn(usernames, keys.password()));
            diary.note("login: {}", visitor.team());
            return visitor;
        } catch (Refused e) {
            diary.note("failed login: {}", shown);
            throw e;
        }
    }

    private byte[] retrieved(Visitor visitor) {
        byte[] content = visitor.retrieve(keys.assignment());
        var last = new ByteArrayOutputStream();
        last.writeBytes(new Reply.Size(content.length).encoded());
        last.write('$');
        last.writeBytes(content);
        last.writeBytes(OK.encoded());
        return last.toByteArray();
    }
}
