package handin.server.intake;

import static handin.server.intake.ScriptedGrading.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import handin.checker.model.Conversation;
import handin.checker.model.Conversation.BoxStyle;
import handin.checker.model.Refused;
import handin.server.account.Accounts;
import handin.server.assignment.Assignments;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.hook.Hooks;
import handin.server.receipt.Receipts;
import handin.server.report.DelayedReports;
import handin.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** One who hands in much, beside one who hands in once. */
@Timeout(60)
class FairnessTest {
    private static final String BUSY =
            "4 handins of yours are being checked or wait for it already. Wait until they are done, and hand in again.";
    private static final String TOO_MANY_OPEN =
            "8 handins of yours are under way already. Confirm or close them, and hand in again.";
    private static final String WAITS = "waiting until another handin of yours is checked";

    private static String accounts = "";
    private static String master = "";

    @TempDir
    Path course;

    private final ScriptedGrading grading = new ScriptedGrading();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Store store;
    private Intake intake;

    /** Mallory knows no password but the own one; staff have theirs. */
    @BeforeAll
    static void makeAccounts() {
        var hashes = new Argon2PasswordEncoder(16, 16, 1, 16, 1);
        String hash = hashes.encode("pw");
        for (String name : List.of("alice", "mallory")) {
            accounts += "[%s]\npassword = '%s'\n".formatted(name, hashes.encode(name));
        }
        for (int i = 0; i < 14; i++) {
            accounts += "[p%d]\npassword = '%s'\n".formatted(i, hash);
        }
        master = hashes.encode("open sesame");
    }

    @BeforeEach
    void open() throws IOException {
        Files.writeString(course.resolve("config.toml"), """
                active-dirs = ['hw1', 'hw2']
                receipts = { message = false, mail = false }
                master-password = '%s'
                """.formatted(master));
        Files.createDirectories(course.resolve("users"));
        Files.writeString(course.resolve("users/accounts.toml"), accounts);
        var config = CourseConfig.open(course);
        store = Store.open(course, Disk.real(), () -> config.current().limits());
        intake = new Stations(
                        course,
                        config,
                        Accounts.open(course, config),
                        new Assignments(course, config),
                        store,
                        grading,
                        letter -> {},
                        Hooks.none(),
                        Receipts.in(course, Disk.real()),
                        DelayedReports.in(course, Disk.real(), LocalDateTime::now))
                .intake();
    }

    @AfterEach
    void close() throws IOException {
        threads.close();
        store.close();
    }

    private Handin open(String users, String password, String assignment) {
        return intake.visit("192.0.2.1").logIn(users, password).handIn(assignment, false);
    }

    private String handIn(String users, String password, String assignment, Conversation student)
            throws InterruptedException {
        try (Handin handin = open(users, password, assignment)) {
            handin.announce(1);
            handin.judge(new byte[1], student);
            return "judged";
        } catch (Refused no) {
            return String.valueOf(no.getMessage());
        }
    }

    /** Of all that come, in other teams and assignments. */
    private List<Future<String>> fourteen(String password) {
        return IntStream.range(0, 14)
                .mapToObj(i -> threads.submit(
                        () -> handIn("mallory+p" + i, password, "hw" + (i % 2 + 1), new HeardConversation())))
                .toList();
    }

    private static List<String> outcomes(List<Future<String>> handins) throws Exception {
        var all = new ArrayList<String>();
        for (Future<String> handin : handins) {
            all.add(handin.get());
        }
        return all;
    }

    @Test
    void whoNamesFourteenPartnersIsJudgedOnceForEachOfAnother() throws Exception {
        var worker = new Semaphore(1, true);
        var slow = new Semaphore(0);
        Queue<String> judged = new ConcurrentLinkedQueue<>();
        grading.check = scene -> {
            worker.acquire();
            try {
                String who = scene.submission().users().contains("mallory") ? "mallory" : "alice";
                judged.add(who);
                if (who.equals("mallory")) {
                    slow.acquire();
                }
                return accepted();
            } finally {
                worker.release();
            }
        };
        List<Future<String>> flood = fourteen("mallory");
        await().until(() -> flood.stream().filter(Future::isDone).count() == 10);
        Future<String> honest = threads.submit(() -> handIn("alice", "alice", "hw1", new HeardConversation()));
        await().until(worker::hasQueuedThreads);
        slow.release(4);
        assertThat(honest.get()).isEqualTo("judged");
        assertThat(outcomes(flood)).isSubsetOf("judged", BUSY, TOO_MANY_OPEN);
        assertThat(judged).containsExactly("mallory", "alice", "mallory", "mallory", "mallory");
    }

    @Test
    void staffWhoHandInForManyTeamsAreOneOfEachTeam() throws Exception {
        var inside = new CountDownLatch(14);
        grading.check = scene -> {
            inside.countDown();
            inside.await();
            return accepted();
        };
        assertThat(outcomes(fourteen("open sesame"))).containsOnly("judged");
    }

    @Test
    void noMoreThanEightAreOpenAndAClosedOneMakesRoom() throws Exception {
        var open = new ArrayList<Handin>();
        for (int i = 0; i < 8; i++) {
            open.add(open("mallory+p" + i, "mallory", "hw1"));
            open.getLast().announce(1);
        }
        try (Handin ninth = open("mallory", "mallory", "hw2")) {
            assertThatThrownBy(() -> ninth.announce(1)).hasMessage(TOO_MANY_OPEN);
        }
        assertThat(handIn("alice", "alice", "hw2", new HeardConversation())).isEqualTo("judged");
        open.getFirst().close();
        assertThat(handIn("mallory", "mallory", "hw2", new HeardConversation())).isEqualTo("judged");
        open.forEach(Handin::close);
    }

    @Test
    void whoeverWaitsIsToldSoAndThenWhatIsDone() throws Exception {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        grading.pre = scene -> {
            scene.conversation().status("looking");
            return accepted();
        };
        grading.check = scene -> {
            inside.countDown();
            go.await();
            return accepted();
        };
        Future<String> first = threads.submit(() -> handIn("mallory", "mallory", "hw1", new HeardConversation()));
        inside.await();
        var second = new HeardConversation();
        Future<String> waits = threads.submit(() -> handIn("mallory+p1", "mallory", "hw2", second));
        await().until(() -> second.heard.contains(WAITS));
        go.countDown();
        assertThat(outcomes(List.of(first, waits))).containsOnly("judged");
        assertThat(second.heard).startsWith(WAITS, "looking");
    }

    @Test
    void whoHoldsAWorkerDuringAQuestionKeepsTheOtherHandinsWaiting() throws Exception {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        grading.evaluating = true;
        grading.check = scene -> {
            scene.conversation().ask("Really?", EnumSet.of(BoxStyle.YES_NO));
            return accepted();
        };
        Future<String> first = threads.submit(() -> handIn("mallory", "mallory", "hw1", thinking(asked, answer)));
        asked.await();
        var second = new HeardConversation();
        Future<String> waits = threads.submit(() -> handIn("mallory+p1", "mallory", "hw2", second));
        await().until(() -> second.heard.contains(WAITS));
        answer.countDown();
        assertThat(outcomes(List.of(first, waits))).containsOnly("judged");
        assertThat(second.heard).contains("? Really?");
    }

    private static Conversation thinking(CountDownLatch asked, CountDownLatch answer) {
        return new Conversation() {
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
        };
    }
}
