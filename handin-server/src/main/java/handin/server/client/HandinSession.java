package handin.server.client;

import handin.checker.model.Conversation;
import handin.checker.model.Conversation.Answer;
import handin.checker.model.Sentence;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Reply;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        var set = new StringBuilder();
        List.of(
                        Map.entry("username/s", login.usernames()),
                        Map.entry("password", login.password()),
                        Map.entry("assignment", assignment))
                .forEach(entry -> set.append("set\n")
                        .append(entry.getKey())
                        .append('\n')
                        .append(new Text(entry.getValue()).written())
                        .append('\n'));
        return set.toString();
    }

    @Override
    public void close() {
        link.close();
    }
}
