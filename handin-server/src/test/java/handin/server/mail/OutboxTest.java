package handin.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import handin.checker.model.Course.Letter;
import handin.server.config.CourseConfig.MailServer;
import handin.server.disk.Disk;
import handin.server.disk.RecordingDisk;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SMTP server in this process. */
class OutboxTest {
    @TempDir
    Path course;

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AtomicReference<Optional<MailServer>> server = new AtomicReference<>(Optional.empty());
    private Outbox outbox;

    @BeforeEach
    void open() throws IOException {
        outbox = Outbox.open(course, Disk.real(), server::get, Duration.ofMillis(20));
    }

    @AfterEach
    void close() {
        outbox.close();
        greenMail.stop();
    }

    private void startServer() {
        greenMail.start();
        server.set(Optional.of(at(greenMail.getSmtp().getPort())));
    }

    private static MailServer at(int port) {
        return new MailServer("127.0.0.1", port, "Course <cs1@example.org>", false, Optional.empty(), Optional.empty());
    }

    private static Letter letter(String subject, String... to) {
        return new Letter("", List.of(to), List.of(), subject, "first line\nsecond line: \u03bb\n");
    }

    private void awaitLetters(int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> greenMail.getReceivedMessages().length >= count);
        await().atMost(Duration.ofSeconds(60)).until(() -> outbox.waiting() == 0);
        assertThat(greenMail.getReceivedMessages()).hasSize(count);
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        startServer();
        outbox.post(letter("Receipt \u2713", "Alice Liddell <alice@example.org>"));
        awaitLetters(1);
        MimeMessage received = greenMail.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Receipt \u2713");
        assertThat(received.getFrom()[0]).hasToString("Course <cs1@example.org>");
        assertThat(received.getAllRecipients()[0]).hasToString("Alice Liddell <alice@example.org>");
        assertThat(received.getContent().toString().replace("\r\n", "\n"))
                .startsWith("first line\nsecond line: \u03bb");
        assertThat(received.getHeader(Writer.RECIPIENT)).isNull();
        assertThat(received.getSentDate()).isNotNull();
    }

    @Test
    void everyRecipientGetsItOnce() throws Exception {
        startServer();
        outbox.post(new Letter(
                "TA <ta@example.org>", List.of("a@example.org", "b@example.org"), List.of("c@example.org"), "s", "b"));
        awaitLetters(3);
        var message = greenMail.getReceivedMessages()[0];
        assertThat(message.getRecipients(RecipientType.TO)).hasSize(2);
        assertThat(message.getRecipients(RecipientType.CC)).hasSize(1);
        assertThat(message.getFrom()[0]).hasToString("TA <ta@example.org>");
    }

    @Test
    void aDeadServerDelaysNobodyAndGetsTheLetterWhenItLives() throws Exception {
        try (var free = new ServerSocket(0)) {
            server.set(Optional.of(at(free.getLocalPort())));
        }
        outbox.post(letter("one", "a@example.org"));
        outbox.post(letter("two", "a@example.org"));
        assertThat(outbox.waiting()).isEqualTo(2);
        startServer();
        awaitLetters(2);
        assertThat(Arrays.stream(greenMail.getReceivedMessages()).map(OutboxTest::subject))
                .containsExactly("one", "two");
    }

    @Test
    void withoutAServerLettersWaitThroughARestart() throws Exception {
        outbox.post(letter("patient", "a@example.org"));
        outbox.close();
        startServer();
        outbox = Outbox.open(course, Disk.real(), server::get, Duration.ofMillis(20));
        awaitLetters(1);
        assertThat(subject(greenMail.getReceivedMessages()[0])).isEqualTo("patient");
    }

    @Test
    void aLetterIsForcedToDiskBeforePostReturns() throws Exception {
        Path other = Files.createDirectory(course.resolve("other"));
        var disk = new RecordingDisk(other);
        try (var recorded = Outbox.open(other, disk, Optional::empty, Duration.ofMinutes(1))) {
            disk.acts().clear();
            recorded.post(letter("s", "a@example.org"));
            assertThat(disk.acts()).hasSize(4);
            assertThat(disk.acts().get(0)).startsWith("write outbox/.new-");
            assertThat(disk.acts().get(1)).startsWith("force outbox/.new-");
            assertThat(disk.acts().get(2)).startsWith("rename outbox/.new-").endsWith(".eml");
            assertThat(disk.acts().get(3)).isEqualTo("force outbox");
        }
    }

    @Test
    void namesAndSubjectsCannotAddHeadersOrRecipients() throws Exception {
        startServer();
        outbox.post(letter(
                "hello\r\nBcc: evil@example.org\r\n\r\nbody",
                "Eve, \"x\" <evil@example.org>\r\nBcc: worse@example.org, <alice@example.org>"));
        awaitLetters(1);
        MimeMessage received = greenMail.getReceivedMessages()[0];
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("hello Bcc: evil@example.org body");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getAllRecipients()[0].toString()).endsWith("<alice@example.org>");
    }

    @Test
    void anAddressThatIsNoneIsLeftOutAndALetterToNobodyRefused() throws Exception {
        startServer();
        outbox.post(letter("s", "Bob <>", "bob", "a@example.org"));
        awaitLetters(1);
        assertThatThrownBy(() -> outbox.post(letter("s", "Bob <>")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Bob <>");
    }

    @Test
    void aLetterRefusedForGoodIsPutAsideAndTheNextIsSent() throws Exception {
        try (var picky = new PickySmtp("nobody@example.org")) {
            server.set(Optional.of(at(picky.port())));
            outbox.post(letter("bad", "nobody@example.org"));
            outbox.post(letter("good", "somebody@example.org"));
            await().atMost(Duration.ofSeconds(60)).until(() -> outbox.waiting() == 0);
            assertThat(picky.taken()).containsExactly("somebody@example.org");
        }
        try (var aside = Files.list(course.resolve("outbox/undeliverable"))) {
            assertThat(aside).hasSize(1);
        }
    }

    @Test
    void aDamagedFileDoesNotStopTheOthers() throws Exception {
        Files.writeString(course.resolve("outbox/00000000000000-damaged.eml"), "no header of ours\n");
        startServer();
        outbox.post(letter("good", "a@example.org"));
        await().atMost(Duration.ofSeconds(60)).until(() -> greenMail.getReceivedMessages().length == 1);
        assertThat(subject(greenMail.getReceivedMessages()[0])).isEqualTo("good");
        assertThat(course.resolve("outbox/undeliverable/00000000000000-damaged.eml"))
                .exists();
    }

    @Test
    void theServersPasswordIsReadFromItsFile() throws Exception {
        greenMail.start();
        greenMail.setUser("cs1@example.org", "cs1", "secret");
        Path file = Files.writeString(course.resolve("mail-password"), "secret\n");
        server.set(Optional.of(new MailServer(
                "127.0.0.1",
                greenMail.getSmtp().getPort(),
                "cs1@example.org",
                false,
                Optional.of("cs1"),
                Optional.of(file))));
        outbox.post(letter("s", "a@example.org"));
        awaitLetters(1);
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
