package handin.server.door.tls;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.intake.Intake;
import handin.server.intake.Intake.Visit;
import handin.server.intake.Intake.Visitor;
import handin.server.protocol.Datum;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said in the handin protocol, from the line {@code handin} to the last {@code ok}. */
final class Dialogue {
    private static final byte[] OK = new Reply.Word("ok").encoded();

    private final Intake intake;
    private final Visit visit;
    private final Channel channel;
    private final Deadline deadline;
    private final Diary diary;
    private final Runnable onLogIn;
    private final Keys keys = new Keys();
    private @Nullable Visitor visitor;

    Dialogue(Intake intake, Visit visit, Channel channel, Deadline deadline, Diary diary, Runnable onLogIn) {
        this.intake = intake;
        this.visit = visit;
        this.channel = channel;
        this.deadline = deadline;
        this.diary = diary;
        this.onLogIn = onLogIn;
    }

    /** Returns the last words; a refusal of whatever kind is thrown. */
    byte[] run() throws IOException {
        agree();
        List<String> assignments = intake.assignments();
        while (true) {
            Datum message = channel.hear();
            switch (name(message)) {
                case "set" -> keys.set(channel.hear(), channel.hear());
                case "get-active-assignments" -> channel.say(new Reply.Names(assignments));
                case "get-user-fields" -> channel.say(new Reply.Names(intake.userFields()));
                case "get-status" -> channel.say(status());
                case "get-user-info" -> channel.say(new Reply.Names(loggedIn().info()));
                default -> {
                    return ending(message);
                }
            }
        }
    }

    private static String name(Datum message) {
        return message instanceof Symbol(var name) ? name : "";
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

    /** All but the first two need a log-in; even an unknown message does, as in the original. */
    private byte[] ending(Datum message) throws IOException {
        switch (name(message)) {
            case "bye" -> {}
            case "create-user" -> createUser();
            case "change-user-info" -> loggedIn().change(keys.newPassword(), keys.userFields());
            case "save-submission" -> save(loggedIn());
            case "get-submission" -> {
                return retrieved(loggedIn());
            }
            default -> {
                loggedIn();
                throw new Refused(Sentence.PROTOCOL_BAD_MESSAGE, message.displayed());
            }
        }
        return OK;
    }

    private void createUser() {
        String username = keys.usernames();
        visit.createUser(username, keys.newAccountsPassword(), keys.userFields());
    }

    private void save(Visitor who) throws IOException {
        new Upload(channel, intake.maxUpload(), deadline, diary).run(who, keys.assignment(), keys.submitOnError());
    }

    /** Keys are set only once, so who is logged in stays so. */
    private Visitor loggedIn() throws IOException {
        Visitor known = visitor == null ? logIn() : visitor;
        visitor = known;
        return known;
    }

    private Visitor logIn() throws IOException {
        String usernames = keys.usernames();
        String shown = new Text(usernames).written();
        try {
            Visitor known = channel.workBefore(() -> visit.logIn(usernames, keys.password()));
            diary.note("login: {}", known.team());
            onLogIn.run();
            return known;
        } catch (Refused e) {
            diary.note("failed login: {}", shown);
            throw e;
        }
    }

    private byte[] retrieved(Visitor who) {
        byte[] content = who.retrieve(keys.assignment());
        var last = new ByteArrayOutputStream();
        last.writeBytes(new Reply.Size(content.length).encoded());
        last.write('$');
        last.writeBytes(content);
        last.writeBytes(OK);
        return last.toByteArray();
    }
}
