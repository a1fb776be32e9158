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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
    private static final Duration MOMENT = Duration.ofMillis(20);
    private static final Tempo QUICK = new Tempo(MOMENT, MOMENT, MOMENT, MOMENT, Duration.ofDays(5));

    @TempDir
    Path course;

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AtomicReference<Optional<MailServer>> server = new AtomicReference<>(Optional.empty());
    private Outbox outbox;

    @BeforeEach
    void open() throws IOException {
        outbox = Outbox.open(course, Disk.real(), server::get, QUICK);
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
        outbox = Outbox.open(course, Disk.real(), server::get, QUICK);
        awaitLetters(1);
        assertThat(subject(greenMail.getReceivedMessages()[0])).isEqualTo("patient");
    }

    @Test
    void aLetterIsForcedToDiskBeforePostReturns() throws Exception {
        Path other = Files.createDirectory(course.resolve("other"));
        var disk = new RecordingDisk(other);
        try (var recorded = Outbox.open(other, disk, Optional::empty, Tempo.USUAL)) {
            disk.acts().clear();
            recorded.post(letter("s", "a@example.org"));
            List<String> acts = List.copyOf(disk.acts()).stream()
                    .filter(act -> !act.contains("mail-server-trouble"))
                    .toList();
            assertThat(acts).hasSize(4);
            assertThat(acts.get(0)).startsWith("write outbox/.new-");
            assertThat(acts.get(1)).startsWith("force outbox/.new-");
            assertThat(acts.get(2)).startsWith("rename outbox/.new-").endsWith(".eml");
            assertThat(acts.get(3)).isEqualTo("force outbox");
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
        OutboxFolder.Entry aside = OutboxFolder.of(course).undeliverable().getFirst();
        assertThat(aside.subject()).isEqualTo("bad");
        assertThat(aside.trouble()).contains("550 no such user");
    }

    @Test
    void aLetterThatIsPutOffWaitsAloneAndIsTriedAgain() throws Exception {
        try (var picky = new PickySmtp("busy@example.org")) {
            picky.says("450 try later");
            server.set(Optional.of(at(picky.port())));
            outbox.post(letter("late", "busy@example.org"));
            outbox.post(letter("good", "somebody@example.org"));
            await().atMost(Duration.ofSeconds(60)).until(() -> picky.taken().contains("somebody@example.org"));
            await().atMost(Duration.ofSeconds(60)).until(() -> triesOfTheOnlyOneWaiting() >= 2);
            OutboxFolder.Entry waiting = OutboxFolder.of(course).waiting().getFirst();
            assertThat(waiting.to()).isEqualTo("busy@example.org");
            assertThat(waiting.subject()).isEqualTo("late");
            assertThat(waiting.trouble()).contains("450 try later");
            assertThat(OutboxFolder.of(course).serverTrouble()).isEmpty();
            picky.refuses("nobody");
            await().atMost(Duration.ofSeconds(60)).until(() -> outbox.waiting() == 0);
        }
        assertThat(course.resolve("outbox")).isDirectoryContaining(file -> file.endsWith("undeliverable"));
        try (var left = Files.list(course.resolve("outbox"))) {
            assertThat(left).as("nothing of a letter that was sent").hasSize(1);
        }
    }

    private int triesOfTheOnlyOneWaiting() throws IOException {
        var waiting = OutboxFolder.of(course).waiting();
        return waiting.size() == 1 ? waiting.getFirst().tries() : 0;
    }

    @Test
    void aLetterThatMakesTheServerHangUpDoesNotBlockTheOthers() throws Exception {
        try (var picky = new PickySmtp("poison@example.org")) {
            picky.says("");
            server.set(Optional.of(at(picky.port())));
            outbox.post(letter("bad", "poison@example.org"));
            outbox.post(letter("good", "somebody@example.org"));
            await().atMost(Duration.ofSeconds(60)).until(() -> picky.taken().contains("somebody@example.org"));
            await().atMost(Duration.ofSeconds(60)).until(() -> triesOfTheOnlyOneWaiting() >= 2);
        }
    }

    @Test
    void aLetterPutOffForTooLongIsPutAsideAndCanBeTriedAgain() throws Exception {
        outbox.close();
        var impatient = new Tempo(MOMENT, MOMENT, MOMENT, MOMENT, Duration.ZERO);
        outbox = Outbox.open(course, Disk.real(), server::get, impatient);
        try (var picky = new PickySmtp("busy@example.org")) {
            picky.says("450 try later");
            server.set(Optional.of(at(picky.port())));
            outbox.post(letter("late", "busy@example.org"));
            await().atMost(Duration.ofSeconds(60)).until(() -> outbox.waiting() == 0);
            var folder = OutboxFolder.of(course);
            OutboxFolder.Entry aside = folder.undeliverable().getFirst();
            assertThat(aside.trouble()).contains("450");
            assertThat(aside.tries()).isGreaterThan(1);
            picky.refuses("nobody");
            folder.retry(aside);
            assertThat(folder.undeliverable()).isEmpty();
            outbox.post(letter("another, to wake it", "somebody@example.org"));
            await().atMost(Duration.ofSeconds(60)).until(() -> picky.taken().contains("busy@example.org"));
        }
    }

    @Test
    void thatTheServerIsDownCanBeSeenInTheFolder() throws Exception {
        outbox.post(letter("one", "a@example.org"));
        var folder = OutboxFolder.of(course);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> folder.serverTrouble().equals(Optional.of("config.toml has no [mail]")));
        startServer();
        awaitLetters(1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> folder.serverTrouble().isEmpty());
    }

    @Test
    void halfATroubleFileIsNoTrouble() {
        assertThat(Trouble.parse("t", "tries = ".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Trouble.parse("t", "tries = 3\nfirst = \"20".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Trouble.parse("t", "tries = 3\nfirst = 'noon'".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        var trouble = Trouble.again(Optional.empty(), Instant.parse("2026-11-21T12:00:00Z"), "a \"b\"", Tempo.USUAL);
        assertThat(Trouble.parse("t", trouble.toBytes())).contains(trouble);
        assertThat(trouble.isDue(Instant.parse("2026-11-21T12:00:59Z"))).isFalse();
        assertThat(trouble.isDue(Instant.parse("2026-11-21T12:01:00Z"))).isTrue();
        assertThat(trouble.isDue(Instant.parse("2025-01-01T00:00:00Z")))
                .as("a clock set back")
                .isTrue();
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        assertThat(Tempo.USUAL.afterTries(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Tempo.USUAL.afterTries(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Tempo.USUAL.afterTries(1_000_000)).isEqualTo(Duration.ofHours(1));
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
