package handin.server.client;

import handin.checker.model.Conversation;
import handin.checker.model.Conversation.Answer;
import handin.checker.model.Sentence;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Reply;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a client can ask of a server, one thing in each connection. */
final class HandinSession implements AutoCloseable {
    private static final String GREETING = "handin\nver1\n";

    private final ServerLink link;

    HandinSession(ServerLink link) {
        this.link = link;
    }

    /** Who asks. */
    record Login(String usernames, String password) {}

    List<String> assignments() {
        link.say(GREETING + "get-active-assignments\nbye\n");
        agree();
        return names();
    }

    /** Names of what the course wants to know of each student. */
    List<String> userFields() {
        link.say(GREETING + "get-user-fields\nbye\n");
        agree();
        return names();
    }

    /** What the course knows of the student, in the order of {@link #userFields}. */
    List<String> userInfo(Login login) {
        link.say(GREETING + set("username/s", login.usernames()) + set("password", login.password())
                + "get-user-info\nbye\n");
        agree();
        return names();
    }

    void register(Login login, List<String> fields) {
        link.say(GREETING + set("username/s", login.usernames()) + set("password", login.password())
                + "set\nuser-fields\n" + list(fields) + "create-user\n");
        agree();
        link.require("ok");
    }

    /** Changes what is not empty. */
    void change(Login login, String newPassword, List<String> fields) {
        link.say(GREETING + set("username/s", login.usernames()) + set("password", login.password())
                + set("new-password", newPassword) + "set\nuser-fields\n" + list(fields) + "change-user-info\n");
        agree();
        link.require("ok");
    }

    private static String list(List<String> texts) {
        return texts.stream().map(text -> new Text(text).written()).collect(Collectors.joining(" ", "(", ")\n"));
    }

    private List<String> names() {
        Reply reply = link.hear();
        return switch (reply) {
            case Reply.Names(var names) -> names;
            case Reply.Problem(var sentence) -> throw new Rejected(sentence);
            default -> throw link.strange(reply);
        };
    }

    byte[] retrieve(Login login, String assignment) {
        link.say(GREETING + keys(login, assignment) + "get-submission\n");
        agree();
        Reply reply = link.hear();
        byte[] content = switch (reply) {
            case Reply.Size(var count) -> link.content(count);
            case Reply.Problem(var sentence) -> throw new Rejected(sentence);
            default -> throw link.strange(reply);
        };
        link.require("ok");
        return content;
    }

    /**
     * Hands in, and returns when it is kept.
     *
     * @throws Rejected if the server does not take it
     */
    void submit(Login login, String assignment, byte[] content, Conversation conversation) {
        link.say(GREETING + keys(login, assignment) + "save-submission\n" + content.length + "\n");
        agree();
        link.require("ok");
        link.require("go");
        var upload = new ByteArrayOutputStream();
        upload.write('$');
        upload.writeBytes(content);
        link.say(upload.toByteArray());
        converse("confirm", conversation);
        link.say("check\n");
        awaitKept(conversation);
    }

    private void awaitKept(Conversation conversation) {
        try {
            converse("ok", conversation);
        } catch (Rejected e) {
            throw new Rejected(Sentence.CLIENT_REFUSED_AFTER_CONFIRMING.text(e.sentence()));
        } catch (Broken e) {
            throw new Broken(Sentence.CLIENT_LOST_AFTER_CONFIRMING, link.server());
        }
    }

    private void converse(String end, Conversation conversation) {
        while (true) {
            Reply reply = link.hear();
            switch (reply) {
                case Reply.Status(var text) -> conversation.status(text);
                case Reply.Final(var text) -> conversation.finalMessage(text);
                case Reply.Box(var text, var styles) -> link.say(word(conversation.ask(text, styles)) + "\n");
                case Reply.Problem(var sentence) -> throw new Rejected(sentence);
                case Reply.Word(var word)
                when word.equals(end) -> {
                    return;
                }
                case Reply.Word _, Reply.Names _, Reply.Size _ -> throw link.strange(reply);
            }
        }
    }

    private static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private void agree() {
        link.require("handin");
        link.require("ver1");
    }

    private static String keys(Login login, String assignment) {
        return set("username/s", login.usernames()) + set("password", login.password()) + set("assignment", assignment);
    }

    private static String set(String key, String value) {
        return "set\n" + key + "\n" + new Text(value).written() + "\n";
    }

    @Override
    public void close() {
        link.close();
    }
}
