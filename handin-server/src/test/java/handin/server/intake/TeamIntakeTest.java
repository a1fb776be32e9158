package handin.server.intake;

import static handin.server.intake.ScriptedGrading.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import handin.checker.model.Conversation;
import handin.checker.model.Course.Letter;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.account.Accounts;
import handin.server.assignment.Assignments;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.disk.FaultyDisk;
import handin.server.disk.FaultyDisk.Fault;
import handin.server.hook.Hooks;
import handin.server.receipt.Receipts;
import handin.server.report.DelayedReports;
import handin.server.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Teams, their partners and their disk, from the log-in to the last word. */
class TeamIntakeTest {
    private static String accounts = "";

    @TempDir
    Path course;

    private final ScriptedGrading grading = new ScriptedGrading();
    private final List<Letter> letters = Collections.synchronizedList(new ArrayList<>());
    private LocalDateTime now = LocalDateTime.of(2026, 12, 3, 12, 0);
    private Store store;
    private Intake intake;

    /** Everybody's password is the own name, in hashes that cost little. */
    @BeforeAll
    static void makeAccounts() {
        var hashes = new Argon2PasswordEncoder(16, 16, 1, 16, 1);
        for (String name : List.of("alice", "bob", "carol")) {
            String address = name.equals("carol") ? "" : name + "@example.edu";
            accounts += "[%s]\npassword = '%s'\nEmail = '%s'\n\n".formatted(name, hashes.encode(name), address);
        }
        hush(Level.OFF);
    }

    @AfterAll
    static void speak() {
        hush(null);
    }

    private static void hush(@Nullable Level level) {
        ((Logger) LoggerFactory.getLogger("handin.server")).setLevel(level);
    }

    @BeforeEach
    void open() throws IOException {
        configure("");
        Files.createDirectories(course.resolve("users"));
        Files.writeString(course.resolve("users/accounts.toml"), accounts);
        openOn(Disk.real());
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
                        letters::add,
                        Hooks.none(),
                        Receipts.in(course, disk),
                        DelayedReports.in(course, disk, () -> now))
                .intake();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private Intake.Visitor logIn(String users, String password) {
        return intake.visit("192.0.2.1").logIn(users, password);
    }

    private void configure(String lines) throws IOException {
        Files.writeString(
                course.resolve("config.toml"),
                "active-dirs = ['hw1']\nreceipts = { message = false, mail = false }\n" + lines);
    }

    /** Hands in with the password of one, and gives what the student heard. */
    private List<String> handIn(String users, String who) throws InterruptedException {
        var student = new HeardConversation();
        handIn(users, who, student);
        return student.heard;
    }

    private void handIn(String users, String who, Conversation student) throws InterruptedException {
        byte[] work = (who + " for " + users).getBytes(StandardCharsets.UTF_8);
        try (Handin handin = logIn(users, who).handIn("hw1", false)) {
            handin.announce(work.length);
            handin.judge(work, student);
            handin.commit();
            handin.tell(student);
        }
    }

    private String retrieve(String users, String who) {
        return new String(logIn(users, who).retrieve("hw1"), StandardCharsets.UTF_8);
    }

    @Test
    void aNamedPartnerIsWrittenToOnceAndTheStudentIsTold() throws Exception {
        assertThat(handIn("alice+bob", "alice"))
                .containsExactly("! Handin successful.\nThis work is handed in as alice+bob. Not yet in the team: bob."
                        + " To agree, each of them hands in or retrieves hw1 once as alice+bob with the own password.");
        handIn("alice+bob", "alice");
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly("bob@example.edu");
            assertThat(letter.subject()).isEqualTo("alice named you as a partner for hw1");
            assertThat(letter.body())
                    .contains("alice handed in hw1 as the team alice+bob", "with your own password")
                    .contains("If you do not agree, there is nothing to do");
        });
        assertThat(retrieve("bob", "bob")).isEqualTo("alice for alice+bob");
        assertThat(handIn("alice+bob", "alice")).isEmpty();
    }

    @Test
    void aPartnerWithoutAnAddressIsStillNamedToTheStudent() throws Exception {
        assertThat(handIn("alice+carol", "alice").getLast()).contains("Not yet in the team: carol.");
        assertThat(letters).isEmpty();
    }

    @Test
    void whatTheCheckerSaysLastStaysInFrontOfIt() throws Exception {
        grading.post = scene -> {
            scene.conversation().finalMessage("Saved with a penalty.");
            return accepted();
        };
        assertThat(handIn("alice+bob", "alice").getLast())
                .startsWith("! Saved with a penalty.\nThis work is handed in as alice+bob.");
    }

    @Test
    void oneAndTheSameNameTwiceIsOneStudent() throws Exception {
        assertThat(handIn("alice+alice", "alice")).isEmpty();
        assertThat(retrieve("alice", "alice")).isEqualTo("alice for alice+alice");
    }

    @Test
    void trustBindsWhoeverIsNamed() throws Exception {
        configure("[teams]\nbind = 'trust'\n");
        assertThat(handIn("alice+bob", "alice")).isEmpty();
        assertThatThrownBy(() -> handIn("bob", "bob"))
                .hasMessage("bad submission: bob has an existing submission (alice+bob)");
        assertThat(letters).isEmpty();
    }

    @Test
    void theRosterSaysWhoIsATeam() throws Exception {
        configure("[teams]\nbind = 'roster'\n");
        assertThatThrownBy(() -> handIn("alice+bob", "alice"))
                .hasMessage("alice and bob are not a team in this course."
                        + " Hand in as the team you belong to, or ask the course staff.");
        assertThat(course.resolve("users/alice+bob")).doesNotExist();
        Files.writeString(
                course.resolve("users/accounts.toml"), accounts.replaceAll("password =", "team = '7'\npassword ="));
        assertThatThrownBy(() -> handIn("alice+bob", "alice")).isInstanceOf(Refused.class);
        assertThat(handIn("alice+bob+carol", "alice")).isEmpty();
        assertThatThrownBy(() -> handIn("carol", "carol")).hasMessageContaining("existing submission");
    }

    @Test
    void theTeamFileIsReadLiveAndItsLastGoodVersionStays() throws Exception {
        configure("[teams]\nbind = 'file'\n");
        assertThatThrownBy(() -> handIn("alice+bob", "alice")).hasMessageContaining("not a team in the list");
        Files.writeString(course.resolve("teams.txt"), "# section 1\nBob   Alice  # by mail\n\ncarol+dan\n");
        assertThat(handIn("alice+bob", "bob")).isEmpty();
        Files.writeString(course.resolve("teams.txt"), "alice +\n");
        assertThat(handIn("alice+bob", "alice")).isEmpty();
        Files.writeString(course.resolve("teams.txt"), "alice carol\n");
        assertThatThrownBy(() -> handIn("alice+bob", "alice")).hasMessageContaining("not a team in the list");
        assertThat(handIn("carol", "carol")).isEmpty();
    }

    @Test
    void aReportThatIsDueComesWithTheNextHandinOnceAndOnlyToWhoHasIt() throws Exception {
        grading.check = scene -> {
            scene.course().reportLater("Report on hw1 for alice\n\nFinal score: 7\n", now.plusDays(1));
            return accepted();
        };
        handIn("alice+bob", "alice");
        grading.check = scene -> accepted();
        now = now.plusHours(23);
        assertThat(handIn("alice+bob", "alice").getLast()).doesNotContain("Report");
        store.close();
        openOn(Disk.real());
        now = now.plusHours(1);
        assertThat(handIn("alice+bob", "bob")).isEmpty();
        assertThat(handIn("alice+bob", "alice"))
                .containsExactly("! Handin successful.\n\nThe report on an earlier handin of yours is ready:\n\n"
                        + "Report on hw1 for alice\n\nFinal score: 7\n");
        assertThat(handIn("alice+bob", "alice")).isEmpty();
    }

    @Test
    void aHandinThatIsRefusedHasNoReport() throws Exception {
        grading.check = scene -> {
            scene.course().reportLater("Report", now);
            throw new Refused(Sentence.POST_FAILED);
        };
        assertThat(outcome("alice")).isEqualTo("post failed");
        assertThat(course.resolve(".handin/reports")).doesNotExist();
    }

    @Test
    void nobodyWaitsWhileATeammateThinks() throws Exception {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        grading.check = scene -> {
            scene.conversation().ask("Really?", EnumSet.of(Conversation.BoxStyle.YES_NO));
            return accepted();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> thinker = threads.submit(() -> {
                handIn("alice+bob", "alice", new Thinker(asked, answer));
                return true;
            });
            asked.await();
            handIn("alice+bob", "bob");
            assertThat(retrieve("bob", "bob")).isEqualTo("bob for alice+bob");
            answer.countDown();
            thinker.get(30, TimeUnit.SECONDS);
        }
        assertThat(retrieve("bob", "bob")).isEqualTo("alice for alice+bob");
    }

    @Test
    void nobodyWaitsWhileATeammateIsToConfirm() throws Exception {
        try (Handin open = logIn("alice+bob", "alice").handIn("hw1", false)) {
            open.announce(1);
            open.judge(new byte[1], new HeardConversation());
            handIn("alice+bob", "bob");
            open.commit();
        }
        assertThat(course.resolve("users/alice+bob/hw1/SUCCESS-1/hw.txt")).hasContent("bob for alice+bob");
    }

    @Test
    void oneIsJudgedAtATimeAndTheQueueIsBounded() throws Exception {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        grading.check = scene -> {
            inside.countDown();
            go.await();
            return accepted();
        };
        var outcomes = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                outcomes.add(threads.submit(() -> outcome("alice")));
            }
            inside.await();
            await().until(() -> outcomes.stream().filter(Future::isDone).count() == 1);
            go.countDown();
        }
        var said = new ArrayList<String>();
        for (Future<String> outcome : outcomes) {
            said.add(outcome.get());
        }
        assertThat(said)
                .containsOnlyOnce("4 handins of yours are being checked or wait for it already."
                        + " Wait until they are done, and hand in again.");
        assertThat(said.stream().filter("kept"::equals)).hasSize(4);
    }

    private String outcome(String who) throws InterruptedException {
        try {
            handIn(who, who);
            return "kept";
        } catch (Refused no) {
            return no.getMessage();
        }
    }

    @Test
    void aFullDiskAtAnyActIsASentenceAndTheServerGoesOnWhenThereIsRoomAgain() throws Exception {
        var said = new ArrayList<String>();
        for (Fault fault : List.of(Fault.ONCE_FULL, Fault.FULL)) {
            boolean hit = true;
            for (int at = 0; hit; at++) {
                store.close();
                Files.move(course.resolve("users"), course.resolve("old-" + fault + at));
                Files.createDirectories(course.resolve("users"));
                Files.writeString(course.resolve("users/accounts.toml"), accounts);
                var disk = new FaultyDisk(course, fault, at);
                openOn(disk);
                said.add(outcome("alice"));
                hit = disk.hit();
                disk.mend();
                assertThat(outcome("alice")).isEqualTo("kept");
                assertThat(retrieve("alice", "alice")).isEqualTo("alice for alice");
            }
        }
        assertThat(said)
                .allMatch(words -> words.equals("kept")
                        || words.startsWith("The server has no room to keep your handin, and it is not your fault.")
                        || words.startsWith("The server could not make sure that your handin is kept:"));
        assertThat(said).anyMatch(words -> words.startsWith("The server has no room"));
        assertThat(said).anyMatch(words -> words.startsWith("The server could not make sure"));
    }

    @Test
    void aCheckerThatFindsNoRoomIsNotAtFault() throws Exception {
        grading.check = scene -> {
            throw new IOException("/users/alice: No space left on device");
        };
        assertThat(outcome("alice")).startsWith("The server has no room");
    }

    /** Says yes, but not at once. */
    private static final class Thinker implements Conversation {
        private final CountDownLatch asked;
        private final CountDownLatch answer;

        Thinker(CountDownLatch asked, CountDownLatch answer) {
            this.asked = asked;
            this.answer = answer;
        }

        @Override
        public void status(String text) {}

        @Override
        public Answer ask(String text, Set<BoxStyle> styles) {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new Gone("left");
            }
            return Answer.YES;
        }

        @Override
        public void finalMessage(String text) {}
    }
}
