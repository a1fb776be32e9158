package handin.server.intake;

import static handin.server.intake.ScriptedGrading.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import handin.checker.model.Conversation.Gone;
import handin.checker.model.Course.Letter;
import handin.checker.model.Refusal;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Verdict;
import handin.server.account.Accounts;
import handin.server.assignment.Assignments;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.disk.RecordingDisk;
import handin.server.hook.Hooks;
import handin.server.hook.Letterbox;
import handin.server.receipt.FoundReceipt;
import handin.server.receipt.PublicReceiptKey;
import handin.server.receipt.Receipts;
import handin.server.report.DelayedReports;
import handin.server.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Everything between a door and a checker, on a real disk, with a scripted checker. */
class IntakeTest {
    @TempDir
    static Path template;

    @TempDir
    Path course;

    private final ScriptedGrading grading = new ScriptedGrading();
    private final HeardConversation student = new HeardConversation();
    private final List<Letter> letters = new ArrayList<>();
    private Letterbox letterbox = letters::add;
    private Store store;
    private Intake intake;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(course.resolve("config.toml"), "active-dirs = ['hw2', 'hw1']\n[course]\nbonus = 'tonight'\n");
        Files.createDirectories(course.resolve("users"));
        Files.copy(template.resolve("users/accounts.toml"), course.resolve("users/accounts.toml"));
        openOn(Disk.real());
    }

    /** Failures made on purpose would fill the screen with traces. */
    @BeforeAll
    static void hush() {
        ((Logger) LoggerFactory.getLogger(HandinLog.class)).setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        ((Logger) LoggerFactory.getLogger(HandinLog.class)).setLevel(null);
    }

    /** Hashing passwords is slow by design, so it is done once. */
    @BeforeAll
    static void makeAccounts() throws IOException {
        var accounts = Accounts.open(template, CourseConfig.open(template));
        accounts.add("alice", "pw-a", Map.of("Full Name", "Alice Liddell", "Email", "alice@cs.example.edu"));
        accounts.add("bob", "pw-b", Map.of());
    }

    private void openOn(Disk disk) throws IOException {
        var config = CourseConfig.open(course);
        store = Store.open(course, disk, () -> config.current().limits());
        intake = new Stations(
                        course,
                        config,
                        Accounts.open(course, config),
                        new Assignments(course, config),
                        store,
                        grading,
                        letterbox,
                        Hooks.none(),
                        Receipts.in(course, disk),
                        DelayedReports.in(course, disk, LocalDateTime::now))
                .intake();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private Intake.Visitor logIn(String users, String password) {
        return intake.visit("192.0.2.1").logIn(users, password);
    }

    private void handIn(String users, String words) throws InterruptedException {
        try (Handin handin = logIn(users, "pw-a").handIn("hw1", false)) {
            handin.announce(words.length());
            handin.judge(words.getBytes(StandardCharsets.UTF_8), student);
            handin.commit();
            handin.tell(student);
        }
    }

    private String retrieved(String user) {
        return new String(logIn(user, "pw-" + user.charAt(0)).retrieve("hw1"), StandardCharsets.UTF_8);
    }

    private Path folder(String team) {
        return course.resolve("users").resolve(team).resolve("hw1");
    }

    @Test
    void theCourseIsDescribedAsConfigured() {
        assertThat(intake.assignments()).containsExactly("hw2", "hw1");
        assertThat(intake.userFields()).containsExactly("Full Name", "ID#", "Email");
        assertThat(intake.maxUpload()).isEqualTo(500_000);
    }

    @Test
    void aTeamHandsInAndEachMemberGetsTheWorkBack() throws Exception {
        handIn("Bob + alice", "our work");
        assertThat(folder("alice+bob").resolve("hw.txt")).hasContent("our work");
        assertThat(retrieved("alice")).isEqualTo("our work");
        assertThat(retrieved("bob")).isEqualTo("our work");
        assertThat(grading.closed).isEqualTo(1);
    }

    @Test
    void theCheckerKnowsTheStudentsTheCourseAndTheWork() throws Exception {
        grading.check = scene -> {
            assertThat(scene.submission().users()).containsExactly("alice", "bob");
            assertThat(scene.submission().students().getFirst().fields()).containsEntry("Full Name", "Alice Liddell");
            assertThat(scene.submission().directory().resolve("handin")).hasContent("work");
            assertThat(scene.course().conf("bonus")).contains("tonight");
            assertThat(scene.course().directory()).isEqualTo(course);
            scene.course().mail(new Letter("", List.of("a@b.org"), List.of(), "hello", "text"));
            scene.course().log("two\nlines");
            scene.conversation().finalMessage("well done");
            return accepted();
        };
        handIn("alice+bob", "work");
        assertThat(letters).extracting(Letter::subject).contains("hello");
        assertThat(student.heard).first().isEqualTo("! well done");
        assertThat(student.heard)
                .last()
                .asString()
                .startsWith("! well done\nThis work is handed in as alice+bob. Not yet in the team: bob.")
                .contains("\n\n-----BEGIN HANDIN RECEIPT-----\n");
    }

    @Test
    void theReceiptLiesBesideTheWorkIsShownAndMailed() throws Exception {
        grading.check = scene -> {
            scene.conversation().finalMessage("With a\npenalty.");
            return accepted();
        };
        handIn("alice+bob", "our work");
        String file = Files.readString(folder("alice+bob").resolve("SUCCESS-0/receipt.txt"));
        assertThat(folder("alice+bob").resolve("receipt.txt")).hasContent(file);
        assertThat(student.heard)
                .last()
                .asString()
                .startsWith("! With a\npenalty.\nThis work is handed in as alice+bob.")
                .endsWith("\n\n" + file);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().to()).containsExactly("alice@cs.example.edu");
        assertThat(letters.getFirst().body()).contains(file);
        FoundReceipt receipt = FoundReceipt.in(file).getFirst();
        assertThat(receipt.check(PublicReceiptKey.read(course.resolve(PublicReceiptKey.FILE))))
                .isEqualTo(FoundReceipt.Finding.VALID);
        assertThat(receipt.isOf("our work".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(receipt.value("team")).contains("alice+bob");
        assertThat(receipt.value("message")).contains("With a penalty.");
        assertThat(receipt.value("kept-as")).contains("hw.txt");
        assertThat(Files.readString(folder("alice+bob").resolve("SUCCESS-0/.handin.toml")))
                .contains("handin = \"" + receipt.value("handin").orElseThrow() + "\"");
    }

    @Test
    void aCourseMayLetReceiptsLieBesideTheWorkAlone() throws Exception {
        Files.writeString(
                course.resolve("config.toml"),
                "active-dirs = ['hw1']\ncourse-name = 'CS 1'\n[receipts]\nmessage = false\nmail = false\n");
        handIn("alice", "work");
        assertThat(student.heard).isEmpty();
        assertThat(letters).isEmpty();
        assertThat(folder("alice").resolve("receipt.txt")).content().contains("\ncourse: CS 1\n");
    }

    @Test
    void aLetterThatCannotBeTakenChangesNothing() throws Exception {
        store.close();
        letterbox = letter -> {
            throw new UncheckedIOException(new IOException("disk full"));
        };
        openOn(Disk.real());
        handIn("alice", "work");
        assertThat(retrieved("alice")).isEqualTo("work");
        assertThat(student.heard).last().asString().startsWith("! Handin successful.\n\n-----BEGIN");
    }

    @Test
    void workThatCouldNotBeKeptHasNoReceipt() throws Exception {
        store.close();
        openOn(new RecordingDisk(course) {
            @Override
            public void rename(Path from, Path to) throws IOException {
                if (to.endsWith("SUCCESS-0")) {
                    throw new IOException("No space left on device");
                }
                super.rename(from, to);
            }
        });
        try (Handin handin = logIn("alice", "pw-a").handIn("hw1", false)) {
            handin.announce(1);
            handin.judge(new byte[1], student);
            assertThatThrownBy(handin::commit).isInstanceOf(Refused.class);
        }
        assertThat(folder("alice").resolve("ATTEMPT")).exists();
        assertThat(folder("alice").resolve("ATTEMPT/receipt.txt")).doesNotExist();
    }

    @Test
    void whatIsGoingOnCanBeAsked() throws Exception {
        try (Handin handin = logIn("alice", "pw-a").handIn("hw1", false)) {
            assertThat(handin.doing()).isEmpty();
            grading.check = scene -> {
                scene.conversation().status("running tests");
                assertThat(handin.doing()).isEqualTo("running tests");
                return accepted();
            };
            handin.announce(1);
            handin.judge(new byte[1], student);
        }
        assertThat(student.heard).containsExactly("running tests");
    }

    @Test
    void whoMayNotGetsTheProtocolsWords() {
        assertThatThrownBy(() -> logIn("alice", "pw-b")).hasMessage("bad username or password for alice");
        var alice = logIn("alice", "pw-a");
        assertThatThrownBy(() -> alice.handIn("hw0", false)).hasMessage("not an active assignment: hw0");
        assertThatThrownBy(() -> alice.retrieve("hw0")).hasMessage("not an active assignment: hw0");
        assertThatThrownBy(() -> alice.retrieve("hw1")).hasMessage("no hw1 submission directory for (alice)");
    }

    @Test
    void aLengthOutOfBoundsIsRefusedBeforeAnythingIsReserved() throws Exception {
        try (Handin handin = logIn("alice", "pw-a").handIn("hw1", false)) {
            assertThatThrownBy(() -> handin.announce(0)).hasMessage("bad length: 0");
            assertThatThrownBy(() -> handin.announce(500_000))
                    .hasMessage("max handin file size is 500000 bytes, file to handin is too big (500000 bytes)");
        }
        assertThat(folder("alice")).doesNotExist();
    }

    @Test
    void aStudentWithWorkInOneTeamIsRefusedInAnother() throws Exception {
        handIn("alice+bob", "ours");
        assertThat(student.heard.getLast()).startsWith("! Handin successful.\nThis work is handed in as alice+bob.");
        assertThatThrownBy(() -> handIn("alice", "mine"))
                .hasMessage("bad submission: alice has an existing submission (alice+bob)");
    }

    @Test
    void aTeamThatTheCheckerRefusesIsNotBound() throws Exception {
        grading.pre = scene -> new Verdict.Rejected(Refusal.of(Sentence.CHECKER_SAYS, "alone, please"));
        assertThatThrownBy(() -> handIn("alice+bob", "ours"))
                .isInstanceOf(Refused.class)
                .hasMessage("alone, please");
        assertThat(folder("alice+bob")).doesNotExist();
        grading.pre = scene -> accepted();
        handIn("alice", "mine");
        assertThat(retrieved("alice")).isEqualTo("mine");
    }

    @Test
    void rejectedWorkIsAnAttemptAndTheEarlierStaysInForce() throws Exception {
        handIn("alice", "good");
        grading.check = scene -> new Verdict.Rejected(Refusal.of(Sentence.CHECKER_SAYS, "wrong value"));
        assertThatThrownBy(() -> handIn("alice", "bad")).hasMessage("wrong value");
        assertThat(retrieved("alice")).isEqualTo("good");
        assertThat(folder("alice").resolve("ATTEMPT/handin")).hasContent("bad");
    }

    @Test
    void workThatIsNotConfirmedIsNotKept() throws Exception {
        try (Handin handin = logIn("alice", "pw-a").handIn("hw1", false)) {
            handin.announce(1);
            handin.judge(new byte[1], student);
        }
        assertThat(folder("alice").resolve("SUCCESS-0")).doesNotExist();
        handIn("alice", "next");
        assertThat(retrieved("alice")).isEqualTo("next");
    }

    @Test
    void aBrokenCheckerIsNotTheStudentsFault() {
        grading.pre = scene -> new Verdict.CheckerBroken("checker.groovy:3:5: no such verb");
        assertThatThrownBy(() -> handIn("alice", "work"))
                .hasMessageMatching("The checker of hw1 does not work just now, and it is not your fault."
                        + " Please tell the course staff this number: [0-9]+\\..*");
    }

    @Test
    void aFailureOfOursIsANumberToTheStudent() throws Exception {
        String sentence = "The server could not deal with your handin, and it is not your fault."
                + " Please tell the course staff this number: [0-9]+\\.";
        grading.check = scene -> new Verdict.Failed(new IOException("disk"));
        assertThatThrownBy(() -> handIn("alice", "work")).hasMessageMatching(sentence);
        grading.check = scene -> {
            throw new IllegalStateException("a bug");
        };
        assertThatThrownBy(() -> handIn("alice", "work")).hasMessageMatching(sentence);
        grading.check = scene -> accepted();
        handIn("alice", "work");
    }

    @Test
    void anOutputThatCannotBeANameIsTheCheckersFault() {
        grading.check = scene -> new Verdict.Accepted(Optional.of("../../etc/passwd"));
        assertThatThrownBy(() -> handIn("alice", "work")).hasMessageStartingWith("The checker of hw1 does not work");
        assertThat(folder("alice").resolve("SUCCESS-0")).doesNotExist();
    }

    @Test
    void aStudentWhoLeavesEndsTheHandinAsSuch() throws Exception {
        grading.check = scene -> new Verdict.Failed(new Gone("hung up"));
        assertThatThrownBy(() -> handIn("alice", "work")).isInstanceOf(Gone.class);
        grading.check = scene -> accepted();
        handIn("alice", "work");
    }

    @Test
    void anInterruptedJudgementSaysSo() {
        grading.check = scene -> new Verdict.Failed(new InterruptedException());
        assertThatThrownBy(() -> handIn("alice", "work")).isInstanceOf(InterruptedException.class);
    }

    @Test
    void whateverHappensAfterwardsTheWorkStaysAndTheStudentIsTold() throws Exception {
        grading.post = scene -> new Verdict.Rejected(Refusal.of(Sentence.CHECKER_SAYS, "no receipt"));
        handIn("alice", "one");
        grading.post = scene -> new Verdict.Failed(new InterruptedException());
        handIn("alice", "two");
        grading.post = scene -> {
            throw new IllegalStateException("a bug");
        };
        handIn("alice", "three");
        grading.post = scene -> {
            throw new Gone("hung up");
        };
        handIn("alice", "four");
        assertThat(retrieved("alice")).isEqualTo("four");
        assertThat(folder("alice").resolve("SUCCESS-3/hw.txt")).hasContent("one");
        student.heard.removeIf(words -> words.contains("RECEIPT"));
        assertThat(student.heard).hasSize(3);
        assertThat(student.heard.get(0))
                .isEqualTo("! Your handin is kept. What should have followed it did not work: no receipt");
        assertThat(student.heard.get(1))
                .startsWith("! Your handin is kept. Something that should have followed it failed.");
        assertThat(student.heard.get(2))
                .startsWith("! Your handin is kept. Something that should have followed it failed.");
    }

    @Test
    void stepsOutOfOrderAreABugOfTheDoor() {
        try (Handin handin = logIn("alice", "pw-a").handIn("hw1", false)) {
            assertThatThrownBy(() -> handin.judge(new byte[1], student)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(handin::commit).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> handin.tell(student)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whenCommitReturnsTheWorkIsForced() throws Exception {
        store.close();
        var disk = new RecordingDisk(course);
        openOn(disk);
        try (Handin handin = logIn("alice", "pw-a").handIn("hw1", false)) {
            handin.announce(1);
            handin.judge(new byte[1], student);
            handin.commit();
            assertThat(disk.acts().stream().map(act -> act.replaceAll("[.]attempt-[0-9]+", "ATTEMPT")))
                    .containsSubsequence(
                            "force users/alice/hw1/ATTEMPT/hw.txt",
                            "force users/alice/hw1/ATTEMPT",
                            "rename users/alice/hw1/ATTEMPT users/alice/hw1/SUCCESS-0",
                            "force users/alice/hw1");
        }
    }

    @Test
    void everyLineOfAHandinsLogHasItsNumberAndTheStudentIsToldTheSame() {
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(HandinLog.class);
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(log);
        log.start();
        try {
            grading.check = scene -> {
                scene.course().log("two\nlines [forged]");
                throw new IllegalStateException("a bug");
            };
            assertThatThrownBy(() -> handIn("alice", "work")).satisfies(refused -> {
                String number = refused.getMessage().replaceAll("\\D", "");
                assertThat(log.list).hasSizeGreaterThan(4);
                assertThat(log.list)
                        .allSatisfy(line -> assertThat(line.getFormattedMessage())
                                .startsWith("[" + number + "] ")
                                .doesNotContain("\n"));
                assertThat(log.list.stream()
                                .map(ILoggingEvent::getThrowableProxy)
                                .filter(Objects::nonNull))
                        .extracting(IThrowableProxy::getMessage)
                        .containsExactly("a bug");
            });
        } finally {
            logger.detachAppender(log);
            logger.setLevel(Level.OFF);
            logger.setAdditive(true);
        }
    }

    @Test
    void numbersDoNotComeAgain() {
        var numbers = new Numbers(course);
        assertThat(numbers.next()).matches("[0-9]{8,}").isNotEqualTo(numbers.next());
    }

    @Test
    void numbersGrowEvenIfTheClockIsSetBack() throws Exception {
        var before = new Numbers(course, () -> 500_000);
        assertThat(before.next()).isEqualTo("500000");
        assertThat(before.next()).isEqualTo("500001");
        var after = new Numbers(course, () -> 7);
        assertThat(Long.parseLong(after.next())).isGreaterThan(500_001);
        Files.writeString(course.resolve(".handin/numbers"), "5x");
        assertThat(new Numbers(course, () -> 7).next()).isEqualTo("7");
    }
}
