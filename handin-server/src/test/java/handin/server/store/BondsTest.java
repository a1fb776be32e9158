package handin.server.store;

import static handin.server.store.StoreFixture.ALICE;
import static handin.server.store.StoreFixture.ALICE_BOB;
import static handin.server.store.StoreFixture.BOB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.model.Refused;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is bound to which team, by whose password. */
class BondsTest {
    private static final Team BOB_CAROL = new Team(List.of("bob", "carol"));
    private static final Team CAROL = new Team(List.of("carol"));

    @TempDir
    Path course;

    private StoreFixture fixture;
    private Store store;
    private int handins;

    @BeforeEach
    void open() throws IOException {
        fixture = new StoreFixture(course);
        store = fixture.open();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    /** With the password of one member. */
    private Kept handIn(Team team, String who) throws IOException {
        try (Claim claim = store.claim(team, Set.of(who), fixture.hw1, "h" + handins++)) {
            claim.attempt((who + " of " + team.name()).getBytes(UTF_8));
            return claim.commit(Optional.of("hw.txt"));
        }
    }

    private String retrieve(Team visitors, String who) throws IOException {
        return new String(store.retrieve(visitors, Set.of(who), fixture.hw1), UTF_8);
    }

    private Path members() {
        return fixture.folder(ALICE_BOB).resolve(".members");
    }

    @Test
    void onePasswordBindsItsOwnerAlone() throws Exception {
        assertThat(handIn(ALICE_BOB, "alice").waiting()).containsExactly("bob");
        assertThatThrownBy(() -> handIn(ALICE, "alice"))
                .hasMessage("bad submission: alice has an existing submission (alice+bob)");
        assertThat(members()).content().contains("[agreed]\n\"alice\" = \"20").doesNotContain("bob");
        handIn(BOB, "bob");
        assertThat(retrieve(BOB, "bob")).isEqualTo("bob of bob");
    }

    @Test
    void whoNamedAPartnerThatWentElsewhereIsToldSoAndIsFree() throws Exception {
        handIn(ALICE_BOB, "alice");
        handIn(BOB, "bob");
        assertThatThrownBy(() -> handIn(ALICE_BOB, "alice"))
                .hasMessage("bob handed in hw1 elsewhere and has not agreed to hand in as alice+bob."
                        + " Hand in alone or with others, or talk to bob.");
        handIn(ALICE, "alice");
        assertThat(retrieve(ALICE, "alice")).isEqualTo("alice of alice");
        assertThat(members()).content().doesNotContain("\"alice\" = ");
        assertThatThrownBy(() -> handIn(ALICE_BOB, "bob")).isInstanceOf(Refused.class);
    }

    @Test
    void handingInAsTheTeamIsAgreeing() throws Exception {
        handIn(ALICE_BOB, "alice");
        assertThat(handIn(ALICE_BOB, "bob").waiting()).isEmpty();
        assertThat(members()).content().contains("\"alice\" = ", "\"bob\" = ");
        assertThatThrownBy(() -> handIn(BOB, "bob"))
                .hasMessage("bad submission: bob has an existing submission (alice+bob)");
    }

    @Test
    void evenAFailedHandinToATeamThatIsIsAgreeing() throws Exception {
        handIn(ALICE_BOB, "alice");
        try (Claim claim = store.claim(ALICE_BOB, Set.of("bob"), fixture.hw1, "failed")) {
            claim.attempt(new byte[1]);
        }
        assertThatThrownBy(() -> handIn(BOB, "bob")).isInstanceOf(Refused.class);
    }

    @Test
    void anAttemptBindsNobody() throws Exception {
        try (Claim claim = store.claim(ALICE_BOB, Set.of("alice"), fixture.hw1, "failed")) {
            claim.attempt(new byte[1]);
        }
        assertThat(members()).doesNotExist();
        handIn(ALICE, "alice");
        handIn(BOB, "bob");
    }

    @Test
    void retrievingAsTheTeamOrUnderTheOwnNameIsAgreeing() throws Exception {
        handIn(ALICE_BOB, "alice");
        assertThat(retrieve(BOB, "bob")).isEqualTo("alice of alice+bob");
        assertThatThrownBy(() -> handIn(BOB_CAROL, "bob")).hasMessageContaining("(alice+bob)");
        Team trio = new Team(List.of("carol", "dan", "erin"));
        handIn(trio, "carol");
        assertThat(retrieve(trio, "dan")).isEqualTo("carol of carol+dan+erin");
        assertThatThrownBy(() -> handIn(new Team(List.of("dan")), "dan")).isInstanceOf(Refused.class);
        handIn(new Team(List.of("erin")), "erin");
    }

    @Test
    void whoOnlyLooksWithoutAPasswordOfTheTeamAgreesToNothing() throws Exception {
        handIn(ALICE_BOB, "alice");
        assertThat(store.retrieve(BOB, Set.of(), fixture.hw1)).asString(UTF_8).isEqualTo("alice of alice+bob");
        handIn(BOB, "bob");
    }

    @Test
    void whoIsNamedByTwoTeamsSaysWhich() throws Exception {
        handIn(ALICE_BOB, "alice");
        handIn(BOB_CAROL, "carol");
        assertThatThrownBy(() -> retrieve(BOB, "bob"))
                .hasMessage("Several teams named you for hw1: alice+bob, bob+carol. Retrieve it as one of them.");
        assertThat(retrieve(BOB_CAROL, "bob")).isEqualTo("carol of bob+carol");
        assertThat(retrieve(BOB, "bob")).isEqualTo("carol of bob+carol");
        assertThatThrownBy(() -> handIn(ALICE_BOB, "alice")).hasMessageStartingWith("bob handed in hw1 elsewhere");
    }

    @Test
    void oneWhoNamesTheWholeCourseBlocksNobody() throws Exception {
        handIn(new Team(List.of("mallory", "alice", "bob", "carol")), "mallory");
        handIn(ALICE, "alice");
        handIn(BOB_CAROL, "bob");
        handIn(BOB_CAROL, "carol");
        assertThat(retrieve(CAROL, "carol")).isEqualTo("carol of bob+carol");
    }

    @Test
    void threeWhoNameEachOtherInARingAreAllFree() throws Exception {
        handIn(ALICE_BOB, "alice");
        handIn(BOB_CAROL, "bob");
        handIn(new Team(List.of("alice", "carol")), "carol");
        handIn(ALICE, "alice");
        handIn(BOB, "bob");
        handIn(CAROL, "carol");
    }

    @Test
    void workWithoutAListOfMembersBindsAllOfThem() throws Exception {
        handIn(ALICE_BOB, "alice");
        Files.delete(members());
        assertThatThrownBy(() -> handIn(BOB, "bob")).hasMessageContaining("bob has an existing submission");
    }

    @Test
    void aListThatStaffBrokeBlocksNobody() throws Exception {
        handIn(ALICE_BOB, "alice");
        Files.writeString(members(), "agreed: alice");
        handIn(BOB, "bob");
        handIn(ALICE, "alice");
    }

    @Test
    void whoWasWrittenToIsNotWrittenToAgain() throws Exception {
        try (Claim claim = store.claim(ALICE_BOB, Set.of("alice"), fixture.hw1, "first")) {
            claim.attempt(new byte[1]);
            assertThat(claim.commit(Optional.of("hw.txt")).unasked()).containsExactly("bob");
            claim.asked(List.of("bob"));
        }
        Kept again = handIn(ALICE_BOB, "alice");
        assertThat(again.waiting()).containsExactly("bob");
        assertThat(again.unasked()).isEmpty();
    }

    @Test
    void foldersThatStaffTakeAwayRenameOrBringAreSeenAtOnce() throws Exception {
        fixture.handIn(store, ALICE_BOB, "ours");
        Path users = course.resolve("users");
        Files.move(users.resolve("alice+bob"), users.resolve("alice+carol"));
        assertThatThrownBy(() -> handIn(CAROL, "carol")).hasMessageContaining("(alice+carol)");
        handIn(BOB, "bob");
        Files.move(users.resolve("alice+carol"), course.resolve("away"));
        handIn(CAROL, "carol");
        Files.createDirectories(users.resolve("alice+dan/hw1/SUCCESS-0"));
        assertThatThrownBy(() -> handIn(ALICE, "alice")).hasMessageContaining("(alice+dan)");
        Files.delete(users.resolve("alice+dan/hw1/SUCCESS-0"));
        handIn(ALICE, "alice");
    }

    @Test
    void racingCommitsNeverBindAStudentTwice() throws Exception {
        List<Team> teams = List.of(ALICE_BOB, BOB_CAROL, BOB, new Team(List.of("bob", "dan")));
        for (int round = 0; round < 20; round++) {
            var assignment = new Assignment("race" + round, course);
            var start = new CyclicBarrier(teams.size());
            var wins = new ArrayList<Future<Boolean>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Team team : teams) {
                    wins.add(threads.submit(() -> {
                        try (Claim claim = store.claim(team, Set.copyOf(team.members()), assignment, team.name())) {
                            claim.attempt(new byte[1]);
                            start.await();
                            claim.commit(Optional.of("hw.txt"));
                            return true;
                        } catch (Refused late) {
                            assertThat(late).hasMessageContaining("bob has an existing submission");
                            return false;
                        }
                    }));
                }
            }
            int won = 0;
            for (Future<Boolean> win : wins) {
                won += win.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }
}
