package handin.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.server.account.Accounts;
import handin.server.assignment.Assignments;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.hook.Event;
import handin.server.receipt.Receipts;
import handin.server.report.DelayedReports;
import handin.server.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits: what hooks hear of them, and under which number. */
class VisitTest {
    private static final String CONFIG = """
            active-dirs = ['hw1']
            allow-new-users = true
            allow-change-info = true
            extra-fields = [{ name = 'Full Name' }, { name = 'Remark', check = '-' }]
            """;
    private static final List<String> ALICE = List.of("alice");

    @TempDir
    Path course;

    /** @param session as hooks are told */
    private record Heard(String session, Event event) {}

    private final List<Heard> heard = new ArrayList<>();
    private final ScriptedGrading grading = new ScriptedGrading();
    private final HeardConversation student = new HeardConversation();
    private Store store;
    private Intake intake;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(course.resolve("config.toml"), CONFIG);
        Files.createDirectories(course.resolve("users"));
        Files.writeString(
                course.resolve("users/accounts.toml"),
                "[alice]\npassword = '{plaintext}pw'\n'Full Name' = 'Alice'\nRemark = 'pays'\n[bob]\npassword = '{plaintext}pw'\n");
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
                        (session, event) -> heard.add(new Heard(session, event)),
                        Receipts.in(course, Disk.real()),
                        DelayedReports.in(course, Disk.real(), LocalDateTime::now))
                .intake();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private void assertHeard(String session, Event... events) {
        assertThat(heard).extracting(Heard::event).containsExactly(events);
        assertThat(heard).extracting(Heard::session).containsOnly(session);
    }

    @Test
    void oneNumberLeadsFromTheDoorToTheKeptWork() throws InterruptedException {
        var visit = intake.visit("192.0.2.7");
        var alice = visit.logIn("alice", "pw");
        Path kept;
        try (Handin handin = alice.handIn("hw1", false)) {
            handin.announce(4);
            handin.judge("work".getBytes(StandardCharsets.UTF_8), student);
            handin.commit();
            handin.tell(student);
            kept = ((Event.SubmissionCommitted) heard.getLast().event()).directory();
        }
        assertHeard(
                visit.number(),
                new Event.ServerConnect("192.0.2.7"),
                new Event.Login(ALICE),
                new Event.SubmissionReceived(ALICE, "hw1"),
                new Event.SubmissionCommitted(ALICE, "hw1", kept));
        assertThat(intake.visit("192.0.2.7").number()).isNotEqualTo(visit.number());
    }

    @Test
    void theWishToHandInErrorsAndAllReachesTheChecker() throws InterruptedException {
        var wishes = new ArrayList<Boolean>();
        grading.check = scene -> {
            wishes.add(scene.submission().submitOnError());
            return ScriptedGrading.accepted();
        };
        for (boolean wish : new boolean[] {true, false}) {
            try (Handin handin = intake.visit("192.0.2.7").logIn("alice", "pw").handIn("hw1", wish)) {
                handin.announce(4);
                handin.judge("work".getBytes(StandardCharsets.UTF_8), student);
            }
        }
        assertThat(wishes).containsExactly(true, false);
    }

    @Test
    void aNewAccountIsToldOfByItsNameAsItIsKept() {
        var visit = intake.visit("192.0.2.7");
        visit.createUser("Zoe", "pw", List.of("Zoe Zed"));
        assertHeard(
                visit.number(),
                new Event.ServerConnect("192.0.2.7"),
                new Event.UserCreate("zoe", Map.of("Full Name", "Zoe Zed", "Remark", "")));
        assertThat(intake.visit("192.0.2.7").logIn("zoe", "pw").info()).containsExactly("Zoe Zed");
    }

    @Test
    void aChangeIsToldOfUnlessItIsThePasswordAlone() {
        var visit = intake.visit("192.0.2.7");
        var alice = visit.logIn("alice", "pw");
        heard.clear();
        alice.change("new", List.of(""));
        assertThat(heard).isEmpty();
        alice.change("", List.of("Alice Liddell"));
        assertHeard(
                visit.number(),
                new Event.UserChange(
                        "alice",
                        Map.of("Full Name", "Alice", "Remark", "pays"),
                        Map.of("Full Name", "Alice Liddell", "Remark", "pays")));
        assertThat(intake.visit("192.0.2.7").logIn("alice", "new").info()).containsExactly("Alice Liddell");
    }

    @Test
    void aTeamHasNoAccountOfItsOwn() {
        var team = intake.visit("192.0.2.7").logIn("bob+alice", "pw");
        assertThatThrownBy(team::info).hasMessage("cannot get user-info for multiple users: (alice bob)");
        assertThatThrownBy(() -> team.change("new", List.of("")))
                .hasMessage("cannot change a password for multiple users: (alice bob)");
    }

    @Test
    void theTimeOfASessionIsReadWhenItBegins() throws IOException {
        assertThat(intake.sessionTime()).isEqualTo(Duration.ofSeconds(300));
        Files.writeString(course.resolve("config.toml"), "session-timeout = 20\n");
        assertThat(intake.sessionTime()).isEqualTo(Duration.ofSeconds(20));
    }
}
