package handin.server.client;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Conversation.Answer;
import handin.checker.model.Conversation.BoxStyle;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.door.tls.OpenDoor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client's commands against a real door. */
class ClientTest {
    @TempDir
    Path course;

    @TempDir
    Path home;

    private OpenDoor door;
    private Typed typed;

    @BeforeEach
    void open() throws IOException {
        door = new OpenDoor(course);
        typed = new Typed(home)
                .with("HANDIN_SERVER", "localhost:" + door.port())
                .with("HANDIN_CERT", door.certificate().toString())
                .with("HANDIN_PASSWORD", "pw");
        Files.writeString(home.resolve("f.scm"), "(define x 1)\n");
    }

    @AfterEach
    void close() {
        door.close();
    }

    private int submit(String... more) {
        var words = new String[5 + more.length];
        System.arraycopy(new String[] {"submit", "hw1", "f.scm", "--user", "alice+bob"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return typed.run(words);
    }

    @Test
    void anAcceptedHandinShowsTheStatusLinesAndSucceeds() {
        door.intake().judge("hw1", (content, talk) -> {
            talk.status("reading submission");
            talk.status("running tests");
        });
        assertThat(submit()).isZero();
        assertThat(typed.shown()).isEqualTo("reading submission\nrunning tests\nHandin successful.\n");
        assertThat(typed.complained()).isEmpty();
        assertThat(door.intake().events()).contains("commit (define x 1)\n");
    }

    @Test
    void aFinalMessageStandsInForSuccess() {
        door.intake().judge("hw1", (content, talk) -> talk.finalMessage("Saved, with a penalty."));
        assertThat(submit()).isZero();
        assertThat(typed.shown()).isEqualTo("Saved, with a penalty.\n");
    }

    @Test
    void aRejectedHandinShowsTheServersSentence() {
        door.intake().judge("hw1", (content, talk) -> {
            throw new Refused(Sentence.CHECKER_SAYS, "Your code failed a test: (f 1) gave 2, but 3 was expected.");
        });
        assertThat(submit()).isEqualTo(1);
        assertThat(typed.complained()).isEqualTo("Your code failed a test: (f 1) gave 2, but 3 was expected.\n");
    }

    @ParameterizedTest
    @CsvSource({"y,YES", "yes,YES", "N,NO", "' no',NO", "what?\\nyes,YES", "'',NO"})
    void aYesNoQuestionIsAsked(String lines, Answer expected) {
        door.intake().judge("hw1", (content, talk) -> {
            Answer answer = talk.ask("Hand in alone?", EnumSet.of(BoxStyle.YES_NO, BoxStyle.CAUTION));
            talk.finalMessage("You said " + answer);
        });
        typed.answering(lines.replace("\\n", "\n"));
        assertThat(submit()).isZero();
        assertThat(typed.shown()).contains("Hand in alone?\n[y/n] ").endsWith("You said " + expected + "\n");
    }

    @ParameterizedTest
    @CsvSource({"OK_CANCEL,ok,OK", "OK_CANCEL,cancel,CANCEL", "OK,'',OK"})
    void otherQuestionsAreAskedToo(BoxStyle style, String line, Answer expected) {
        door.intake()
                .judge("hw1", (content, talk) -> talk.finalMessage("You said " + talk.ask("Well?", Set.of(style))));
        typed.answering(line);
        assertThat(submit()).isZero();
        assertThat(typed.shown()).endsWith("You said " + expected + "\n");
    }

    @Test
    void scriptsMayAgreeBeforehand() {
        door.intake().judge("hw1", (content, talk) -> {
            Answer first = talk.ask("Alone?", Set.of(BoxStyle.YES_NO));
            Answer second = talk.ask("Lose a file?", Set.of(BoxStyle.OK_CANCEL));
            talk.finalMessage(first + " " + second);
        });
        assertThat(submit("--yes")).isZero();
        assertThat(typed.shown()).endsWith("YES OK\n");
    }

    @Test
    void aBadPasswordIsARejection() {
        typed.with("HANDIN_PASSWORD", "wrong");
        assertThat(submit()).isEqualTo(1);
        assertThat(typed.complained()).isEqualTo("bad username or password for alice+bob\n");
    }

    @Test
    void thePasswordMayStandInAFile() throws IOException {
        typed.with("HANDIN_PASSWORD", "wrong");
        Path file = Files.writeString(home.resolve("password"), "pw\nsomething else\n");
        assertThat(submit("--password-file", file.toString())).isZero();
        assertThat(submit("--password-file", home.resolve("none").toString())).isEqualTo(2);
        assertThat(typed.complained()).contains("none: there is no such file.");
    }

    @Test
    void thePasswordIsAskedForAtATerminal() {
        var asked = new Typed(home)
                .with("HANDIN_SERVER", "localhost:" + door.port())
                .with("HANDIN_CERT", door.certificate().toString())
                .askedSecretly(prompt -> prompt.equals("Password for alice: ") ? "pw" : "no");
        assertThat(asked.run("submit", "hw1", "f.scm", "-u", "alice")).isZero();
    }

    @Test
    void withoutTerminalAPasswordIsNeeded() {
        var poor = new Typed(home);
        assertThat(poor.run("submit", "hw1", "f.scm", "-u", "alice")).isEqualTo(2);
        assertThat(poor.complained()).startsWith("No password was given");
    }

    @ParameterizedTest
    @CsvSource({"none.scm,There is no file", "empty.scm,is empty", ".,is no file"})
    void theFileIsLookedAtFirst(String file, String sentence) throws IOException {
        Files.createFile(home.resolve("empty.scm"));
        assertThat(typed.run("submit", "hw1", file, "-u", "alice")).isEqualTo(2);
        assertThat(typed.complained()).contains(sentence);
        assertThat(door.intake().events()).isEmpty();
    }

    @Test
    void aHugeFileIsNotEvenRead() throws IOException {
        try (var file = new RandomAccessFile(home.resolve("huge.scm").toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        assertThat(typed.run("submit", "hw1", "huge.scm", "-u", "alice")).isEqualTo(2);
        assertThat(typed.complained()).contains("has 5368709120 bytes");
    }

    @Test
    void aFileTooBigForTheServerIsRejectedBeforeItIsSent() throws IOException {
        Files.write(home.resolve("f.scm"), new byte[500_000]);
        assertThat(submit()).isEqualTo(1);
        assertThat(typed.complained()).startsWith("max handin file size is 500000 bytes");
    }

    @Test
    void whatComesFromTheServerCannotPlayWithTheTerminal() {
        door.intake().judge("hw1", (content, talk) -> talk.status("a\u001b[2Jb\tc"));
        assertThat(submit()).isZero();
        assertThat(typed.shown()).startsWith("a\uFFFD[2Jb\tc\n");
    }

    @Test
    void aFailureAfterTheConfirmationSaysThatTheWorkMayBeKept() {
        door.intake().tell("hw1", (content, talk) -> {
            throw new IllegalStateException("a post that fails");
        });
        assertThat(submit()).isEqualTo(1);
        assertThat(typed.complained()).startsWith("post failed\nYou had confirmed by then");
    }

    @Test
    void assignmentsAreListed() {
        assertThat(typed.run("assignments")).isZero();
        assertThat(typed.shown()).isEqualTo("hw1\nhw2\nhw3\n");
    }

    @Test
    void whatWasHandedInComesBack() throws IOException {
        door.intake().store("hw1", "(define λ 1)");
        assertThat(typed.run("retrieve", "hw1", "-u", "alice", "-o", "mine.scm"))
                .isZero();
        assertThat(home.resolve("mine.scm")).content().isEqualTo("(define λ 1)");
        assertThat(typed.run("retrieve", "hw1", "-u", "alice")).isZero();
        assertThat(typed.shown()).isEqualTo("(define λ 1)");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() {
        door.intake().store("hw1", "new");
        assertThat(typed.run("retrieve", "hw1", "-u", "alice", "-o", "f.scm")).isEqualTo(2);
        assertThat(home.resolve("f.scm")).content().isEqualTo("(define x 1)\n");
        assertThat(typed.run("retrieve", "hw1", "-u", "alice", "-o", "f.scm", "--force"))
                .isZero();
        assertThat(home.resolve("f.scm")).content().isEqualTo("new");
    }

    @Test
    void nothingToRetrieveIsARejection() {
        assertThat(typed.run("retrieve", "hw1", "-u", "alice")).isEqualTo(1);
        assertThat(typed.complained()).isEqualTo("no hw1 submission directory for (alice)\n");
    }

    @Test
    void theCertificateInTheCurrentDirectoryIsTrusted() throws IOException {
        Files.copy(door.certificate(), home.resolve("server-cert.pem"));
        var plain = new Typed(home);
        assertThat(plain.run("assignments", "--server", "127.0.0.1:" + door.port()))
                .isZero();
    }

    @Test
    void anotherCertificateIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        try (var other = new OpenDoor(elsewhere)) {
            assertThat(submit("--cert", other.certificate().toString())).isEqualTo(2);
        }
        assertThat(typed.complained()).contains("shows a certificate other than the one in");
        assertThat(door.intake().events()).isEmpty();
    }

    @Test
    void withoutCertificateTheAuthoritiesDecide() {
        var plain = new Typed(home).with("HANDIN_PASSWORD", "pw");
        assertThat(plain.run("assignments", "--server", "localhost:" + door.port()))
                .isEqualTo(2);
        assertThat(plain.complained()).contains("nobody known to this machine vouches for");
    }

    @Test
    void aBrokenCertificateFileIsNamed() throws IOException {
        Path broken = Files.writeString(home.resolve("broken.pem"), "hello");
        assertThat(submit("--cert", broken.toString())).isEqualTo(2);
        assertThat(typed.complained()).contains("broken.pem cannot be used");
    }

    @Test
    void noServerIsASentence() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(submit("--server", "localhost:" + free)).isEqualTo(2);
        assertThat(typed.complained()).startsWith("Could not connect to localhost:" + free);
        assertThat(submit("--server", "no-such-host.invalid")).isEqualTo(2);
        assertThat(typed.complained()).contains("There is no machine called no-such-host.invalid.");
    }

    @Test
    void aServerWithoutTlsIsASentence() throws IOException {
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerPlainly(plain));
            assertThat(submit("--server", "localhost:" + plain.getLocalPort())).isEqualTo(2);
        }
        assertThat(typed.complained()).contains("but not with TLS");
    }

    private static void answerPlainly(ServerSocket listener) {
        try (var socket = listener.accept()) {
            socket.getOutputStream().write("220 mail.example.edu ready\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"host:0", "host:70000", "'a b'", "a:b:z:d", "host:"})
    void anOddServerNameIsASentence(String name) {
        assertThat(submit("--server", name)).isEqualTo(2);
        assertThat(typed.complained()).contains("is no server: HOST or HOST:PORT was expected");
    }

    @Test
    void aWrongCommandIsBroken() {
        assertThat(typed.run("submit")).isEqualTo(2);
        assertThat(typed.complained()).contains("Usage: handin submit");
    }

    @ParameterizedTest
    @CsvSource({"submit", "retrieve", "assignments"})
    void helpHasAnExample(String command) {
        assertThat(typed.run(command, "--help")).isZero();
        assertThat(typed.shown()).contains("Example:\n  handin " + command);
    }

    @Test
    void aFaultOfTheServerIsASentence() throws IOException {
        door.intake().judge("hw1", (content, talk) -> {
            throw new IllegalStateException("a fault of ours");
        });
        assertThat(submit()).isEqualTo(1);
        assertThat(typed.complained())
                .startsWith("The server could not deal with your handin, and it is not your fault.");
    }
}
