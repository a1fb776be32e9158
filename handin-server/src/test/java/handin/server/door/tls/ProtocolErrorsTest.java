package handin.server.door.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to a client that does not keep to the protocol, or asks for what cannot be. */
class ProtocolErrorsTest {
    private static final String IN = "handin\nver1\n";
    private static final String ALICE = "set username/s \"alice\" set password \"pw\" ";
    private static final String SAVE = ALICE + "set assignment \"hw1\" save-submission ";

    @TempDir
    static Path course;

    private static OpenDoor door;

    @BeforeAll
    static void open() throws IOException {
        door = new OpenDoor(course);
        door.intake()
                .tell("post", (content, talk) -> {
                    throw new IllegalStateException("a post that fails");
                })
                .judge("ours", (content, talk) -> {
                    throw new IllegalStateException("a fault of ours");
                });
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static String heard(String said) throws IOException {
        try (RawClient client = door.client()) {
            return client.say(said).hearOut();
        }
    }

    static Stream<Arguments> wrongs() {
        return Stream.of(
                Arguments.of("set \"username/s\" \"alice\"\n", "handin-protocol: bad key value: \\\"username/s\\\""),
                Arguments.of("set username/s alice\n", "handin-protocol: bad value for set: 'alice"),
                Arguments.of("set user-fields \"a\"\n", "handin-protocol: bad value for set: \\\"a\\\""),
                Arguments.of("set user-fields (\"a\" b)\n", "handin-protocol: bad value for set: '(\\\"a\\\" b)"),
                Arguments.of(
                        "set username/s \"a\" set username/s \"b\"\n",
                        "handin-protocol: multiple values for 'username/s"),
                Arguments.of("set raw-password \"a\"\n", "handin-protocol: bad key for `set': 'raw-password"),
                Arguments.of(ALICE + "frobnicate\n", "handin-protocol: bad message `frobnicate'"),
                Arguments.of(ALICE + "change-user-info\n", "protocol-data: no value for `new-password'"),
                Arguments.of(
                        ALICE + "set new-password \"\" change-user-info\n",
                        "protocol-data: no value for `user-fields'"),
                Arguments.of(
                        "set username/s \"alice+bob\" set password \"pw\" get-user-info\n",
                        "cannot get user-info for multiple users: (alice bob)"),
                Arguments.of("set username/s \"zoe\" create-user\n", "protocol-data: no value for `password'"),
                Arguments.of(
                        "set username/s \"zoe\" set password \"\" create-user\n",
                        "protocol-data: no value for `user-fields'"),
                Arguments.of(ALICE + "42\n", "handin-protocol: bad message `42'"),
                Arguments.of(
                        "set username/s \"eve\" set password \"pw\" frobnicate\n", "bad username or password for eve"),
                Arguments.of(
                        "set username/s \"alice\" set password \"no\" save-submission\n",
                        "bad username or password for alice"),
                Arguments.of(
                        "set username/s \"alice\" save-submission\n", "protocol-data: no value for `raw-password'"),
                Arguments.of(ALICE + "save-submission\n", "protocol-data: no value for `assignment'"),
                Arguments.of(ALICE + "get-submission\n", "protocol-data: no value for `assignment'"),
                Arguments.of(ALICE + "set assignment \"hw0\" save-submission\n", "not an active assignment: hw0"),
                Arguments.of(
                        "set username/s \"yana\" set password \"pw\" set user-fields () create-user\n",
                        "new users not allowed: yana"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void isToldInTheProtocolsOwnWords(String said, String sentence) throws IOException {
        assertThat(heard(IN + said)).isEqualTo("handin\nver1\n\"" + sentence + "\"\n");
    }

    static Stream<Arguments> lengths() {
        return Stream.of(
                Arguments.of("0", "bad length: 0"),
                Arguments.of("-5", "bad length: -5"),
                Arguments.of("\"x\"", "bad length: \\\"x\\\""),
                Arguments.of("x", "bad length: 'x"),
                Arguments.of("5.0", "bad length: 5.0"),
                Arguments.of(
                        "500000", "max handin file size is 500000 bytes, file to handin is too big (500000 bytes)"),
                Arguments.of(
                        "5000000000",
                        "max handin file size is 500000 bytes, file to handin is too big (5000000000 bytes)"),
                Arguments.of(
                        "99999999999999999999999",
                        "max handin file size is 500000 bytes, file to handin is too big (99999999999999999999999 bytes)"));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aLengthThatCannotBeIsRefusedBeforeTheUpload(String length, String sentence) throws IOException {
        assertThat(heard(IN + SAVE + length + "\n")).isEqualTo("handin\nver1\nok\n\"" + sentence + "\"\n");
    }

    @Test
    void theLongestUploadIsTaken() throws IOException {
        String content = "x".repeat(499_999);
        assertThat(heard(IN + SAVE + "499999 $" + content + " check\n"))
                .isEqualTo("handin\nver1\nok\ngo\nconfirm\nok\n");
        assertThat(door.intake().events()).contains("commit " + content);
    }

    @Test
    void aWholeSessionMayComeInOneWrite() throws IOException {
        assertThat(heard(IN + SAVE + "5 $hello check\n")).isEqualTo("handin\nver1\nok\ngo\nconfirm\nok\n");
    }

    @Test
    void whatStandsBeforeTheMarkerIsSkipped() throws IOException {
        assertThat(heard(IN + SAVE + "5 junk \" ( $hello check\n")).isEqualTo("handin\nver1\nok\ngo\nconfirm\nok\n");
    }

    @Test
    void anUploadThatEndsEarlyIsToldHowMuchCame() throws IOException {
        try (RawClient client = door.client()) {
            assertThat(client.say(IN + SAVE + "10 $hello").endSpeech().hearOut())
                    .isEqualTo("handin\nver1\nok\ngo\n\"error uploading (got 5, expected 10 bytes)\"\n");
        }
    }

    @Test
    void anUploadWithoutMarkerIsToldSo() throws IOException {
        try (RawClient client = door.client()) {
            assertThat(client.say(IN + SAVE + "5 hello").endSpeech().hearOut())
                    .isEqualTo("handin\nver1\nok\ngo\n\"did not find start-of-content marker\"\n");
        }
        assertThat(heard(IN + SAVE + "5 " + "junk".repeat(1_100)))
                .isEqualTo("handin\nver1\nok\ngo\n\"did not find start-of-content marker\"\n");
    }

    @Test
    void anotherVersionIsToldApart() throws IOException {
        assertThat(heard("handin\nver2\n")).isEqualTo("handin\n\"handin: unknown handin version: 'ver2\"\n");
    }

    @Test
    void aSessionWithoutUsernameIsToldToSayWho() throws IOException {
        assertThat(heard(IN + "save-submission\n"))
                .startsWith("handin\nver1\n\"protocol-data: no value for `username/s'");
    }

    @ParameterizedTest
    @ValueSource(strings = {")", "#reader(lib\"read.ss\"\"wxme\")WXME", "#hash()", "\"\\q\"", "set username/s \"\\u\""})
    void whatCannotBeReadIsASentence(String said) throws IOException {
        assertThat(heard(IN + said + "\n"))
                .startsWith("handin\nver1\n\"handin-protocol: your client sent ")
                .endsWith("\"\n");
    }

    @Test
    void aTorrentOfNonsenseGetsOneAnswer() throws IOException {
        assertThat(heard(IN + ")".repeat(100_000)))
                .matches("handin\nver1\n\"handin-protocol: your client sent [^\n]*\n");
        assertThat(heard(IN + "(".repeat(4_000))).contains("nested more than 100 deep");
        assertThat(heard(IN + ALICE + "\\".repeat(5_000))).contains("more than 4096 bytes");
    }

    @Test
    void aNumberAsLongAsATalkMayBeIsALengthThatIsTooBig() throws IOException {
        String digits = "9".repeat(3_900);
        assertThat(heard(IN + SAVE + digits + "\n")).endsWith("too big (" + digits + " bytes)\"\n");
    }

    @Test
    void aNameAsLongAsATalkMayBeIsOneThatNobodyHas() throws IOException {
        String name = "a+".repeat(1_950);
        assertThat(heard(IN + "set username/s \"" + name + "\" set password \"pw\" get-user-info\n"))
                .endsWith("bad username or password for " + name + "\"\n");
    }

    @Test
    void protocolTextHasALimit() throws IOException {
        assertThat(heard(IN + "set a \"" + "x".repeat(5_000) + "\" bye\n"))
                .startsWith("handin\nver1\n\"handin-protocol: your client sent more than 4096 bytes");
    }

    @Test
    void theLimitCountsTheWholeSession() throws IOException {
        String said = "get-active-assignments\n".repeat(177);
        assertThat(heard(IN + said + "bye\n")).endsWith("(\"hw1\" \"hw2\" \"hw3\")\nok\n");
        assertThat(heard(IN + said + said))
                .endsWith("handin-protocol: your client sent more than 4096 bytes apart from your file. "
                        + "Hand in again; if this comes back, tell the course staff which client you use.\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"handin ver1\n", "handinx\n", "\n", "hello\nhandin\n", "HANDIN\n", " handin\n", "GET / HTTP\n"})
    void aFirstLineOfAnotherProtocolGetsNoAnswer(String line) throws IOException {
        assertThat(heard(line)).isEmpty();
    }

    @Test
    void aFirstLineWithoutEndGetsNoAnswer() throws IOException {
        assertThat(heard("x".repeat(5_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "get / http/1.0\n\n"})
    void aBrowserIsToldWhatToUse(String request) throws IOException {
        assertThat(heard(request)).startsWith("HTTP/1.1 200 OK\r\n").contains("please use the handin plugin");
    }

    @Test
    void anAnswerHasALimit() throws IOException {
        assertThat(heard(IN + SAVE + "5 $hello " + "x".repeat(60) + "\n"))
                .startsWith(
                        "handin\nver1\nok\ngo\nconfirm\n\"handin-protocol: your client answered with more than 50 bytes");
    }

    @Test
    void commentsAndBarsAreUnderstood() throws IOException {
        assertThat(heard(IN + "#| a |# set |username/s| ; b\n \"\\x61lice\" #;c bye\n"))
                .isEqualTo("handin\nver1\nok\n");
    }

    @Test
    void aPostThatFailsUndoesNothing() throws IOException {
        assertThat(heard(IN + ALICE + "set assignment \"post\" save-submission 4 $kept check\n"))
                .isEqualTo("handin\nver1\nok\ngo\nconfirm\n\"post failed\"\n");
        assertThat(door.intake().events()).contains("commit kept");
    }

    @Test
    void anAccountIsMadeAndChangedAndShown() throws IOException {
        assertThat(heard(IN + "set username/s \"zoe\" set password \"\" set user-fields (\"Z\" \"\") create-user\n"))
                .isEqualTo("handin\nver1\nok\n");
        assertThat(heard(IN + ALICE + "set new-password \"new\" set user-fields (\"\" \"b\") change-user-info\n"))
                .isEqualTo("handin\nver1\nok\n");
        assertThat(door.intake().events()).contains("create zoe  [Z, ]", "change new [, b]");
        String info = "(\"Alice Liddell\" \"2\" \"alice@cs.example.edu\" \"Ann\")\n";
        assertThat(heard(IN + ALICE + "get-user-info get-user-info bye\n"))
                .isEqualTo("handin\nver1\n" + info + info + "ok\n");
    }

    @Test
    void theWishToHandInErrorsAndAllIsPassedOn() throws IOException {
        heard(IN + ALICE + "set submit-on-error \"no\" set assignment \"hw1\" save-submission 2 $no check\n");
        assertThat(door.intake().events()).contains("commit no").doesNotContain("errors and all");
        heard(IN + ALICE + "set submit-on-error \"yes\" set assignment \"hw1\" save-submission 3 $yes check\n");
        assertThat(door.intake().events()).contains("commit yes", "errors and all");
    }

    @Test
    void aFaultOfOursIsCalledOurs() throws IOException {
        assertThat(heard(IN + ALICE + "set assignment \"ours\" save-submission 5 $hello check\n"))
                .startsWith(
                        "handin\nver1\nok\ngo\n\"The server could not deal with your handin, and it is not your fault.");
    }

    @Test
    void theStatusIsAHash() throws IOException {
        assertThat(heard(IN + "get-status bye\n"))
                .matches("handin\nver1\n#hash\\(\\(current-memory-use \\. [0-9]+\\)\\)\nok\n");
    }
}
