package handin.server.store;

import static handin.server.store.StoreFixture.ALICE;
import static handin.server.store.StoreFixture.ALICE_BOB;
import static handin.server.store.StoreFixture.BOB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.account.Team;
import handin.server.config.CourseConfig.Limits;
import handin.server.disk.Disk;
import handin.server.disk.RecordingDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path course;

    private StoreFixture fixture;
    private Store store;

    @BeforeEach
    void open() throws IOException {
        fixture = new StoreFixture(course);
        store = fixture.open();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private void reopen() throws IOException {
        store.close();
        store = fixture.open();
    }

    private List<String> names(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void acceptedWorkLiesInItsNumberAndIsCopiedUp() throws Exception {
        fixture.handIn(store, ALICE_BOB, "one");
        assertThat(course.resolve("users/alice+bob/hw1")).isDirectory();
        Path folder = fixture.folder(ALICE_BOB);
        assertThat(names(folder)).containsExactly(".handin.toml", "SUCCESS-0", "grading", "hw.txt");
        assertThat(folder.resolve("hw.txt")).hasContent("one");
        assertThat(folder.resolve("grading/text.txt")).hasContent("printout of one");
        assertThat(folder.resolve("SUCCESS-0/hw.txt")).hasContent("one");
    }

    @Test
    void theNoteTellsWhoWhenAndWhat() throws Exception {
        fixture.handIn(store, ALICE_BOB, "one");
        assertThat(fixture.folder(ALICE_BOB).resolve("SUCCESS-0/.handin.toml"))
                .content()
                .contains("handin = \"id-one\"", "users = [\"alice\", \"bob\"]", "name = \"hw.txt\"", "size = 3")
                .contains("sha256 = \"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed\"");
    }

    @Test
    void newWorkMovesOldWorkUpAndTheOldestGoes() throws Exception {
        for (String words : List.of("a", "b", "c", "d")) {
            fixture.handIn(store, ALICE, words);
        }
        assertThat(fixture.success(ALICE, 0)).isEqualTo("d");
        assertThat(fixture.success(ALICE, 1)).isEqualTo("c");
        assertThat(fixture.success(ALICE, 2)).isEqualTo("b");
        assertThat(names(fixture.folder(ALICE)))
                .containsExactly(".handin.toml", "SUCCESS-0", "SUCCESS-1", "SUCCESS-2", "grading", "hw.txt");
    }

    @Test
    void attemptsAreKeptAsConfigured() throws Exception {
        fixture.limits = new Limits(Duration.ofSeconds(300), 500_000, 9, 1);
        for (String words : List.of("a", "b", "c")) {
            try (Claim claim = fixture.claim(store, ALICE, "id")) {
                claim.attempt(words.getBytes(UTF_8));
            }
        }
        assertThat(names(fixture.folder(ALICE))).containsExactly("ATTEMPT", "ATTEMPT-1");
        assertThat(fixture.folder(ALICE).resolve("ATTEMPT/handin")).hasContent("c");
        assertThat(fixture.folder(ALICE).resolve("ATTEMPT-1/handin")).hasContent("b");
    }

    @Test
    void whatSaysThatWorkWasAcceptedNeverLiesInAnAttempt() throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            Path attempt = claim.attempt("x".getBytes(UTF_8));
            Files.writeString(attempt.resolve("receipt.txt"), "verdict: accepted");
            Files.writeString(attempt.resolve(".handin.toml"), "handin = 'id'");
        }
        assertThat(names(fixture.folder(ALICE).resolve("ATTEMPT"))).containsExactly("handin");
    }

    @Test
    void workWithoutANoteGivesBackItsNewestFile() throws Exception {
        fixture.handIn(store, ALICE, "imported");
        Path success = fixture.folder(ALICE).resolve("SUCCESS-0");
        Files.delete(success.resolve(".handin.toml"));
        Path older = Files.writeString(success.resolve("a.txt"), "older");
        Files.setLastModifiedTime(older, FileTime.fromMillis(0));
        assertThat(store.retrieve(ALICE, Set.of(), fixture.hw1)).asString(UTF_8).isEqualTo("imported");
    }

    @Test
    void namesOfTheStoresOwnFilesAreNoNamesForWork() {
        assertThat(List.of("SUCCESS-0", "success", "Attempt", "ATTEMPT-1", "grade", "Grading", "alone-confirmed"))
                .noneMatch(Claim::canStore);
        assertThat(List.of("attempts.txt", "grade.txt", "successor")).allMatch(Claim::canStore);
    }

    @Test
    void aFolderThatCannotBeReadDoesNotKeepTheServerFromStarting() throws Exception {
        fixture.handIn(store, ALICE, "lost");
        fixture.handIn(store, BOB, "kept");
        store.close();
        store = fixture.open(new RecordingDisk(course) {
            @Override
            public List<String> names(Path directory) throws IOException {
                if (directory.endsWith("alice")) {
                    throw new IOException("Input/output error (made on purpose)");
                }
                return super.names(directory);
            }
        });
        assertThat(store.retrieve(BOB, Set.of(), fixture.hw1)).asString(UTF_8).isEqualTo("kept");
    }

    @Test
    void aFailedAttemptLeavesTheEarlierSuccess() throws Exception {
        fixture.handIn(store, ALICE, "good");
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            claim.attempt("bad".getBytes(UTF_8));
        }
        assertThat(store.retrieve(ALICE, Set.of(), fixture.hw1)).asString(UTF_8).isEqualTo("good");
        assertThat(fixture.folder(ALICE).resolve("hw.txt")).hasContent("good");
        assertThat(fixture.folder(ALICE).resolve("ATTEMPT/handin")).hasContent("bad");
    }

    @Test
    void theOriginalNeedNotBeKept() throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            Files.writeString(claim.attempt("raw".getBytes(UTF_8)).resolve("made.txt"), "made");
            claim.commit(Optional.empty());
        }
        assertThat(names(fixture.folder(ALICE).resolve("SUCCESS-0"))).containsExactly(".handin.toml", "made.txt");
        assertThatThrownBy(() -> store.retrieve(ALICE, Set.of(), fixture.hw1))
                .hasMessage("no hw1 submission file found for (alice)");
    }

    @Test
    void anyFileNameAndContentComesBack() throws Exception {
        byte[] bytes = {0, -1, 13, 10};
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            claim.attempt(bytes);
            claim.commit(Optional.of("h\u00e4nd \"in\".rkt"));
        }
        assertThat(store.retrieve(ALICE, Set.of(), fixture.hw1)).isEqualTo(bytes);
    }

    @Test
    void namesThatLeadElsewhereCannotBeStored() throws Exception {
        assertThat(List.of("", ".", "..", "../x", "a/b", "a\\b", ".handin.toml", "grading", "a\nb"))
                .noneMatch(Claim::canStore);
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            claim.attempt(new byte[1]);
            assertThatThrownBy(() -> claim.commit(Optional.of("../x"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void retrievingNothingSaysWhatIsMissing() throws Exception {
        Team trio = new Team(List.of("carol", "alice", "bob"));
        assertThatThrownBy(() -> store.retrieve(trio, Set.of(), fixture.hw1))
                .hasMessage("no hw1 submission directory for (alice bob carol)");
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            claim.attempt(new byte[1]);
        }
        assertThatThrownBy(() -> store.retrieve(ALICE, Set.of(), fixture.hw1))
                .hasMessage("no hw1 submission file found for (alice)");
    }

    @Test
    void membersRetrieveTeamWork() throws Exception {
        fixture.handIn(store, ALICE_BOB, "ours");
        assertThat(store.retrieve(ALICE, Set.of(), fixture.hw1)).asString(UTF_8).isEqualTo("ours");
        assertThat(store.retrieve(BOB, Set.of(), fixture.hw1)).asString(UTF_8).isEqualTo("ours");
        Team carol = new Team(List.of("alice", "carol"));
        assertThatThrownBy(() -> store.retrieve(carol, Set.of(), fixture.hw1)).isInstanceOf(Refused.class);
    }

    @Test
    void aStudentCannotBeInTwoTeams() throws Exception {
        fixture.handIn(store, ALICE_BOB, "ours");
        assertThatThrownBy(() -> fixture.claim(store, ALICE, "id"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(Sentence.TEAM_OTHER))
                .hasMessage("bad submission: alice has an existing submission (alice+bob)");
        fixture.handIn(store, ALICE_BOB, "ours again");
        var other = new handin.server.assignment.Assignment("hw2", course);
        store.claim(ALICE, Set.of("alice"), other, "id").close();
    }

    @Test
    void aTeamBindsOnlyWhenWorkIsAccepted() throws Exception {
        try (Claim claim = fixture.claim(store, ALICE_BOB, "id")) {
            claim.attempt(new byte[1]);
        }
        fixture.handIn(store, ALICE, "mine");
        assertThat(fixture.success(ALICE, 0)).isEqualTo("mine");
    }

    @Test
    void aTeamThatMayNotBeLeavesNothing() throws Exception {
        try (Claim claim = fixture.claim(store, ALICE_BOB, "id")) {
            claim.attempt(new byte[1]);
            claim.withdraw();
        }
        assertThat(fixture.folder(ALICE_BOB)).doesNotExist();
        assertThat(course.resolve("users/alice+bob")).doesNotExist();
    }

    @Test
    void withdrawingNeverTouchesAcceptedWork() throws Exception {
        fixture.handIn(store, ALICE, "good");
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            claim.attempt(new byte[1]);
            claim.withdraw();
        }
        assertThat(names(fixture.folder(ALICE))).contains("SUCCESS-0", "hw.txt", "ATTEMPT");
    }

    @Test
    void aTeamWithTooLongANameIsToldSo() {
        Team crowd = new Team(List.of("x".repeat(100), "y".repeat(100), "z".repeat(100)));
        assertThatThrownBy(() -> fixture.claim(store, crowd, "id")).isInstanceOf(Refused.class);
    }

    @Test
    void gradesAndStaffsEditsStayThroughARestart() throws Exception {
        fixture.handIn(store, ALICE, "one");
        Path folder = fixture.folder(ALICE);
        Files.writeString(folder.resolve("grade"), "95");
        Files.writeString(folder.resolve("grading/text.txt"), "well done, and much longer than before");
        reopen();
        assertThat(folder.resolve("grade")).hasContent("95");
        assertThat(folder.resolve("grading/text.txt")).hasContent("well done, and much longer than before");
        fixture.handIn(store, ALICE, "two");
        assertThat(folder.resolve("grade")).hasContent("95");
        assertThat(folder.resolve("grading/text.txt")).hasContent("printout of two");
    }

    @Test
    void whatReviewersWroteIsKeptAsideWhenNewerWorkComes() throws Exception {
        fixture.handIn(store, ALICE, "one");
        Path grading = fixture.folder(ALICE).resolve("grading");
        Files.writeString(grading.resolve("text.txt"), "printout of one\n//> good <-1>\n");
        fixture.handIn(store, ALICE, "two");
        fixture.handIn(store, ALICE, "three");
        assertThat(names(grading)).containsExactly("marked-of-id-one-text.txt", "text.txt");
        assertThat(grading.resolve("text.txt")).hasContent("printout of three");
        assertThat(grading.resolve("marked-of-id-one-text.txt")).content().contains("//> good <-1>");
        Files.writeString(grading.resolve("text.txt"), "//> fine\n");
        store.awaitOrder();
        fixture.limits = new Limits(Duration.ofSeconds(300), 500_000, 0, 0);
        fixture.handIn(store, ALICE, "four");
        fixture.handIn(store, ALICE, "five");
        assertThat(names(grading))
                .containsExactly("marked-of-id-one-text.txt", "marked-of-id-three-text.txt", "text.txt");
        assertThat(names(fixture.folder(ALICE))).contains("SUCCESS-0").doesNotContain("SUCCESS-1");
        assertThat(KeptWorks.in(course, Disk.real()).of("hw1").getFirst().aside())
                .hasSize(2);
    }

    @Test
    void theFilesOfAnEarlierHandinGoAndStaffsStay() throws Exception {
        handInFiles("one", "a.java", "old.java", "sub/b.java", "seen.java");
        Path files = fixture.folder(ALICE).resolve("grading/files");
        assertThat(files.resolve("sub/b.java")).exists();
        Files.writeString(files.resolve("notes.txt"), "of staff");
        Files.writeString(files.resolve("seen.java"), "// why?");
        handInFiles("two", "a.java", "new.java");
        assertThat(names(files)).containsExactly("a.java", "marked-of-one-seen.java", "new.java", "notes.txt");
        assertThat(files.resolve("a.java")).hasContent("a.java of two");
        fixture.handIn(store, ALICE, "three");
        assertThat(names(files)).containsExactly("marked-of-one-seen.java", "notes.txt");
    }

    private void handInFiles(String handin, String... files) throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, handin)) {
            Path attempt = claim.attempt(handin.getBytes(UTF_8));
            for (String file : files) {
                Path path = attempt.resolve("grading/files").resolve(file);
                Files.createDirectories(path.getParent());
                Files.writeString(path, file + " of " + handin);
            }
            claim.commit(Optional.empty());
        }
    }

    @Test
    void twoServersOnOneCourseAreRefused() {
        assertThatThrownBy(() -> fixture.open())
                .isInstanceOf(CourseInUse.class)
                .hasMessageContaining("another server is running on " + course + " (process "
                        + ProcessHandle.current().pid() + ")");
    }

    @Test
    void foldersThatAreNotOursAreLeftAlone() throws Exception {
        Files.createDirectories(course.resolve("users/bob+alice/hw1/SUCCESS-7"));
        Files.createDirectories(course.resolve("users/.git/hw1/SUCCESS-7"));
        Files.writeString(course.resolve("users/stray"), "");
        reopen();
        assertThat(course.resolve("users/bob+alice/hw1/SUCCESS-7")).isDirectory();
        assertThat(course.resolve("users/.git/hw1/SUCCESS-7")).isDirectory();
    }

    @Test
    void handinsUnderWayAtTheSameTimeDoNotTouchEachOther() throws Exception {
        try (Claim first = fixture.claim(store, ALICE, "first");
                Claim second = fixture.claim(store, ALICE, "second")) {
            Path one = first.attempt("one".getBytes(UTF_8));
            Path two = second.attempt("two".getBytes(UTF_8));
            assertThat(one.resolve("handin")).hasContent("one");
            assertThat(two.resolve("handin")).hasContent("two");
            second.commit(Optional.of("hw.txt"));
            first.commit(Optional.of("hw.txt"));
        }
        assertThat(fixture.success(ALICE, 0)).isEqualTo("one");
        assertThat(fixture.success(ALICE, 1)).isEqualTo("two");
        assertThat(names(fixture.folder(ALICE))).containsExactly(".handin.toml", "SUCCESS-0", "SUCCESS-1", "hw.txt");
    }

    @Test
    void anAcceptedHandinEndsTheTurnOfTheFailedOneBefore() throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            claim.attempt("bad".getBytes(UTF_8));
        }
        assertThat(fixture.folder(ALICE).resolve("ATTEMPT/handin")).hasContent("bad");
        fixture.handIn(store, ALICE, "good");
        assertThat(fixture.folder(ALICE).resolve("ATTEMPT")).doesNotExist();
        fixture.limits = new Limits(Duration.ofSeconds(300), 500_000, 9, 1);
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            claim.attempt("bad".getBytes(UTF_8));
        }
        fixture.handIn(store, ALICE, "better");
        assertThat(names(fixture.folder(ALICE))).contains("ATTEMPT-1").doesNotContain("ATTEMPT");
    }

    @Test
    void whatWasUnderWayWhenTheServerEndedIsAnAttempt() throws Exception {
        fixture.handIn(store, ALICE, "good");
        fixture.claim(store, ALICE, "7").attempt("cut".getBytes(UTF_8));
        Files.createDirectory(fixture.folder(ALICE).resolve(".unfinished-8"));
        reopen();
        store.awaitOrder();
        assertThat(names(fixture.folder(ALICE)))
                .containsExactly(".handin.toml", "ATTEMPT", "SUCCESS-0", "grading", "hw.txt");
        assertThat(fixture.folder(ALICE).resolve("ATTEMPT/handin")).hasContent("cut");
    }

    @Test
    void whatIsUnderWayIsNoLeftover() throws Exception {
        store.awaitOrder();
        try (Claim first = fixture.claim(store, ALICE, "first")) {
            Path attempt = first.attempt("one".getBytes(UTF_8));
            fixture.handIn(store, ALICE, "two");
            assertThat(attempt.resolve("handin")).hasContent("one");
        }
        assertThat(fixture.folder(ALICE).resolve("ATTEMPT/handin")).hasContent("one");
    }

    @Test
    void remindersStayAndThoseOfRacketCount() throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            assertThat(claim.remembered("alone-confirmed")).isFalse();
            claim.remember("alone-confirmed");
            assertThatThrownBy(() -> claim.remember("../x")).isInstanceOf(IllegalArgumentException.class);
        }
        reopen();
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            assertThat(claim.remembered("alone-confirmed")).isTrue();
        }
        Files.createDirectories(fixture.folder(BOB).resolve("wants-single-submission"));
        try (Claim claim = fixture.claim(store, BOB, "id")) {
            assertThat(claim.remembered("alone-confirmed")).isTrue();
        }
    }

    @Test
    void handinsOfOneStudentAtOnceAreAllWholeAndInSomeOrder() throws Exception {
        fixture.limits = new Limits(Duration.ofSeconds(300), 500_000, 99, 0);
        var wanted = Collections.synchronizedList(new ArrayList<String>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                String words = "work " + i;
                wanted.add(words);
                threads.submit(() -> {
                    fixture.handIn(store, ALICE, words);
                    return null;
                });
                threads.submit(() -> store.retrieve(ALICE, Set.of(), fixture.hw1));
            }
        }
        var found = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            found.add(fixture.success(ALICE, i));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void anInterruptDuringCommitLosesNothing() throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            claim.attempt("kept".getBytes(UTF_8));
            Thread.currentThread().interrupt();
            claim.commit(Optional.of("hw.txt"));
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(fixture.success(ALICE, 0)).isEqualTo("kept");
        assertThat(fixture.folder(ALICE).resolve("hw.txt")).hasContent("kept");
    }
}
