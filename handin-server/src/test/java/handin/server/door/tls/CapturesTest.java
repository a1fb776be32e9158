package handin.server.door.tls;

import static handin.server.door.tls.ScriptedIntake.says;
import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Conversation;
import handin.checker.model.Conversation.Answer;
import handin.checker.model.Conversation.BoxStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Talks as the original client and server had them, byte for byte, with the client's bytes cut in three ways. */
class CapturesTest {
    private static final String IN = "C handin\n|S handin\n|C ver1\n|S ver1\n|";
    private static final String ALICE = "C set\nusername/s\n\"alice\"\nset\npassword\n\"pw\"\n|";
    private static final String WORKING =
            "S message\n\"checking submission username(s)\"\nmessage\n\"reading submission\"\n"
                    + "message\n\"creating text file\"\nmessage\n\"checking submission\"\nmessage\n\"executing your code\"\n"
                    + "message\n\"running tests\"\n";

    @TempDir
    static Path course;

    private OpenDoor door;

    enum Cut {
        AS_CAPTURED,
        IN_PIECES,
        ALL_AT_ONCE
    }

    /** A talk: turns divided by bars, each beginning with who speaks. */
    record Capture(String name, String turns) {
        List<String> list() {
            return List.of(turns.split("\\|"));
        }

        String spoken(char who) {
            return list().stream()
                    .filter(turn -> turn.charAt(0) == who)
                    .map(turn -> turn.substring(2))
                    .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Capture> captures() {
        String save =
                "C set\nassignment\n\"%s\"\nset\nsubmit-on-error\n\"no\"\nsave-submission\n|S ok\n|C %d\n|S go\n|";
        String upload = save + "C $hello|";
        return List.of(
                new Capture(
                        "assignments", IN + "C get-active-assignments\n|S (\"hw1\" \"hw2\" \"hw3\")\n|C bye\n|S ok\n"),
                new Capture(
                        "user fields",
                        IN + "C get-user-fields\nbye\n|S (\"Full Name\" \"ID#\" \"Email\" \"TA\")\nok\n"),
                new Capture("no checker", IN + ALICE + upload.formatted("hw1", 5) + "S confirm\n|C check\n|S ok\n"),
                new Capture(
                        "a checker that accepts",
                        IN + ALICE + upload.formatted("hw2", 5) + WORKING + "confirm\n|C check\n|S ok\n"),
                new Capture(
                        "a checker that refuses",
                        IN + ALICE + upload.formatted("bad", 5) + WORKING
                                + "\"your code failed a test: (Fahrenheit->Celsius 212) evaluated to 324, expecting 100\"\n"),
                new Capture(
                        "boxes and final messages",
                        IN + ALICE + upload.formatted("boxes", 5)
                                + "S message-box\n\"Continue?\"\n(yes-no)\n|C yes\n|"
                                + "S message-box\n\"Proceed?\\nwith \\\"quotes\\\"\"\n(yes-no caution)\n|C no\n|"
                                + "S message-box\n\"Careful\"\n(ok-cancel stop)\n|C cancel\n|"
                                + "S message-final\n\"Handin saved with penalty.\"\nmessage\n\"creating text file\"\nconfirm\n|"
                                + "C check\n|S message-box\n\"Your submission was received.\"\n(ok)\n|C ok\n|S ok\n"),
                new Capture(
                        "get-submission",
                        IN + ALICE + "C set\nassignment\n\"hw5\"\nget-submission\n|"
                                + "S 56\n$<<<MULTI-SUBMISSION-FILE>>>\n(\"a.rkt\" #\"(define x 2)\\n\")\nok\n"),
                new Capture(
                        "get-submission without one",
                        IN
                                + "C set\nusername/s\n\"carol + alice+bob\"\nset\npassword\n\"pw\"\nset\nassignment\n\"hw4\"\n"
                                + "get-submission\n|S \"no hw4 submission directory for (alice bob carol)\"\n"),
                new Capture(
                        "not confirmed",
                        IN + ALICE + upload.formatted("hw1", 5)
                                + "S confirm\n|C nope\n|S \"upload not confirmed: nope\"\n"),
                new Capture("carriage return", "C handin\r\n|S handin\n|C ver1\n|S ver1\n|C bye\n|S ok\n"));
    }

    static Stream<Arguments> talks() {
        return captures().stream().flatMap(capture -> Stream.of(Cut.values()).map(cut -> Arguments.of(cut, capture)));
    }

    @BeforeEach
    void open() throws IOException {
        door = new OpenDoor(course);
        door.intake()
                .judge("hw2", (content, talk) -> work(talk))
                .judge("bad", (content, talk) -> {
                    work(talk);
                    throw says("your code failed a test: (Fahrenheit->Celsius 212) evaluated to 324, expecting 100");
                })
                .judge("boxes", (content, talk) -> {
                    List<Answer> answers = new ArrayList<>();
                    answers.add(talk.ask("Continue?", EnumSet.of(BoxStyle.YES_NO)));
                    answers.add(talk.ask("Proceed?\nwith \"quotes\"", EnumSet.of(BoxStyle.CAUTION, BoxStyle.YES_NO)));
                    answers.add(talk.ask("Careful", EnumSet.of(BoxStyle.OK_CANCEL, BoxStyle.STOP)));
                    assertThat(answers).containsExactly(Answer.YES, Answer.NO, Answer.CANCEL);
                    talk.finalMessage("Handin saved with penalty.");
                    talk.status("creating text file");
                })
                .tell("boxes", (content, talk) -> talk.ask("Your submission was received.", EnumSet.of(BoxStyle.OK)))
                .store("hw5", "<<<MULTI-SUBMISSION-FILE>>>\n(\"a.rkt\" #\"(define x 2)\\n\")\n");
    }

    @AfterEach
    void close() {
        door.close();
    }

    private static void work(Conversation talk) {
        List.of(
                        "checking submission username(s)",
                        "reading submission",
                        "creating text file",
                        "checking submission",
                        "executing your code",
                        "running tests")
                .forEach(talk::status);
    }

    @ParameterizedTest(name = "{1}, {0}")
    @MethodSource("talks")
    void theTalkIsTheSame(Cut cut, Capture capture) throws IOException {
        try (RawClient client = door.client()) {
            if (cut == Cut.ALL_AT_ONCE) {
                client.say(capture.spoken('C'));
                assertThat(client.hearOut()).isEqualTo(capture.spoken('S'));
                return;
            }
            for (String turn : capture.list()) {
                String words = turn.substring(2);
                if (turn.charAt(0) == 'S') {
                    assertThat(client.hear(words)).isEqualTo(words);
                } else if (cut == Cut.IN_PIECES) {
                    client.sayInPieces(words);
                } else {
                    client.say(words);
                }
            }
            assertThat(client.hearOut()).isEmpty();
        }
    }
}
