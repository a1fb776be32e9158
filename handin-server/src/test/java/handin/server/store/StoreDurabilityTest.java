package handin.server.store;

import static handin.server.store.StoreFixture.ALICE;
import static handin.server.store.StoreFixture.ALICE_BOB;
import static handin.server.store.StoreFixture.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import handin.server.config.CourseConfig.Limits;
import handin.server.disk.Disk;
import handin.server.disk.FaultyDisk;
import handin.server.disk.FaultyDisk.Crash;
import handin.server.disk.FaultyDisk.Fault;
import handin.server.disk.RecordingDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Disks that stop, fill up, or tell what was asked of them. */
class StoreDurabilityTest {
    @TempDir
    Path root;

    /** Disks that are broken on purpose would fill the screen with traces. */
    @BeforeAll
    static void hush() {
        ((Logger) LoggerFactory.getLogger(Store.class.getPackageName())).setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        ((Logger) LoggerFactory.getLogger(Store.class.getPackageName())).setLevel(null);
    }

    @Test
    void everythingIsForcedBeforeCommitReturns() throws Exception {
        var fixture = new StoreFixture(root);
        var disk = new RecordingDisk(root);
        try (Store store = fixture.open(disk)) {
            commitAndLookAtForces(fixture, disk, store, true);
            commitAndLookAtForces(fixture, disk, store, false);
        }
    }

    private void commitAndLookAtForces(StoreFixture fixture, RecordingDisk disk, Store store, boolean first)
            throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, "id")) {
            Path attempt = claim.attempt("work".getBytes(StandardCharsets.UTF_8));
            Files.writeString(
                    Files.createDirectories(attempt.resolve("grading/deep")).resolve("text.txt"), "printout");
            disk.acts().clear();
            claim.commit(Optional.of("hw.txt"));
            var acts = List.copyOf(disk.acts());

            String folder = "users/alice/hw1";
            int move = acts.indexOf("rename " + folder + "/.attempt-id " + folder + "/SUCCESS-0");
            assertThat(move).isPositive();
            try (var files = Files.walk(fixture.folder(ALICE).resolve("SUCCESS-0"))) {
                for (Path file : files.toList()) {
                    String inAttempt = folder + "/.attempt-id"
                            + file.toString()
                                    .substring(fixture.folder(ALICE)
                                            .resolve("SUCCESS-0")
                                            .toString()
                                            .length());
                    assertThat(acts.subList(0, move)).contains("force " + inAttempt);
                    assertThat(acts.lastIndexOf("write " + inAttempt)).isLessThan(acts.indexOf("force " + inAttempt));
                }
            }
            assertThat(acts.subList(move, acts.size())).contains("force " + folder);
            if (first) {
                assertThat(acts.subList(move, acts.size())).contains("force users/alice", "force users");
            }
        }
    }

    @Test
    void aCrashAtAnyActLosesNoConfirmedWorkAndLeavesNoneHalf() throws Exception {
        int acts = 0;
        for (boolean hit = true; hit; acts++) {
            Path course = Files.createDirectory(root.resolve("crash-" + acts));
            var fixture = new StoreFixture(course);
            var disk = new FaultyDisk(course, Fault.CRASH, acts);
            var confirmed = handInUntilItBreaks(fixture, disk);
            hit = disk.hit();
            try (Store store = fixture.openInOrder(sound(course))) {
                mustBeWhole(fixture, confirmed);
                fixture.handIn(store, ALICE, "after");
                assertThat(fixture.success(ALICE, 0)).isEqualTo("after");
            }
        }
        assertThat(acts).isGreaterThan(60);
    }

    @Test
    void aCrashAtAnyActOfTheRepairLosesNothingEither() throws Exception {
        int repaired = 0;
        for (int at = 21; at < 90; at += 7) {
            boolean hit = true;
            for (int again = 0; hit; again++) {
                Path course = Files.createDirectory(root.resolve("repair-" + at + "-" + again));
                var fixture = new StoreFixture(course);
                var confirmed = handInUntilItBreaks(fixture, new FaultyDisk(course, Fault.CRASH, at));
                var second = new FaultyDisk(course, Fault.CRASH, again);
                openAndCrash(fixture, second);
                hit = second.hit();
                repaired += hit ? 1 : 0;
                fixture.openInOrder(sound(course)).close();
                mustBeWhole(fixture, confirmed);
            }
        }
        assertThat(repaired).isGreaterThan(15);
    }

    @Test
    void aFullDiskAtAnyActLosesNoConfirmedWorkAndTheServerGoesOn() throws Exception {
        for (Fault fault : List.of(Fault.ONCE_FULL, Fault.FULL)) {
            boolean hit = true;
            for (int at = 0; hit; at++) {
                Path course = Files.createDirectory(root.resolve(fault + "-" + at));
                var fixture = new StoreFixture(course);
                fixture.limits = new Limits(Duration.ofSeconds(300), 9, 99, 0);
                var disk = new FaultyDisk(course, fault, at);
                var confirmed = handInThroughFaults(fixture, disk);
                hit = disk.hit();
                try (Store store = fixture.openInOrder(sound(course))) {
                    mustBeWhole(fixture, confirmed);
                    fixture.handIn(store, ALICE, "after");
                    assertThat(fixture.success(ALICE, 0)).isEqualTo("after");
                }
            }
        }
    }

    @Test
    void whatDidNotFitDoesNotStayToFillTheDisk() throws Exception {
        var fixture = new StoreFixture(root);
        var disk = new FaultyDisk(root, Fault.FULL, 3);
        try (Store store = fixture.open(disk)) {
            assertThatThrownBy(() -> failToHandIn(fixture, store, "too much")).hasMessage("No space left on device");
            assertThat(disk.names(fixture.folder(ALICE))).isEmpty();
            disk.mend();
            fixture.handIn(store, ALICE, "fits");
        }
    }

    private static Disk sound(Path course) {
        return new FaultyDisk(course, Fault.CRASH, Integer.MAX_VALUE);
    }

    /** Five handins, so that the shelf of three overflows twice; gives those whose commit returned, latest first. */
    private static List<String> handInUntilItBreaks(StoreFixture fixture, Disk disk) throws Exception {
        var confirmed = new ArrayList<String>();
        try (Store store = fixture.open(disk)) {
            for (int i = 0; i < 5; i++) {
                handIn(fixture, store, "work " + i, confirmed);
                failToHandIn(fixture, store, "failure " + i);
            }
        } catch (Crash expected) {
            return confirmed;
        }
        return confirmed;
    }

    private static List<String> handInThroughFaults(StoreFixture fixture, Disk disk) throws Exception {
        var confirmed = new ArrayList<String>();
        try (Store store = fixture.open(disk)) {
            for (int i = 0; i < 4; i++) {
                try {
                    handIn(fixture, store, "work " + i, confirmed);
                } catch (IOException expected) {
                    assertThat(expected).hasStackTraceContaining("No space left");
                }
            }
        }
        return confirmed;
    }

    private static void handIn(StoreFixture fixture, Store store, String words, List<String> confirmed)
            throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, "id of " + words)) {
            Path attempt = claim.attempt(words.getBytes(StandardCharsets.UTF_8));
            Files.writeString(
                    Files.createDirectory(attempt.resolve("grading")).resolve("text.txt"), "printout of " + words);
            claim.commit(Optional.of("hw.txt"));
            confirmed.addFirst(words);
        }
    }

    private static void failToHandIn(StoreFixture fixture, Store store, String words) throws Exception {
        try (Claim claim = fixture.claim(store, ALICE, "id of " + words)) {
            claim.attempt(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aCrashAtAnyActNeverMakesAMemberOfOneWhoHasNotAgreed() throws Exception {
        boolean hit = true;
        for (int at = 0; hit; at++) {
            Path course = Files.createDirectory(root.resolve("members-" + at));
            var fixture = new StoreFixture(course);
            var disk = new FaultyDisk(course, Fault.CRASH, at);
            nameBobUntilItBreaks(fixture, disk);
            hit = disk.hit();
            try (Store store = fixture.openInOrder(sound(course))) {
                fixture.handIn(store, BOB, "mine");
                assertThat(fixture.retrieved(store, BOB)).isEqualTo("mine");
                fixture.handIn(store, ALICE, "alone then");
            }
        }
    }

    private static void nameBobUntilItBreaks(StoreFixture fixture, Disk disk) throws Exception {
        try (Store store = fixture.open(disk)) {
            for (String words : List.of("first", "second")) {
                try (Claim claim = store.claim(ALICE_BOB, Set.of("alice"), fixture.hw1, words)) {
                    claim.attempt(words.getBytes(StandardCharsets.UTF_8));
                    claim.asked(claim.commit(Optional.of("hw.txt")).unasked());
                }
            }
        } catch (Crash expected) {
            assertThat(fixture.course).isDirectory();
        }
    }

    private static void openAndCrash(StoreFixture fixture, Disk disk) throws Exception {
        try (Store store = fixture.openInOrder(disk)) {
            assertThat(store).isNotNull();
        } catch (Crash expected) {
            assertThat(fixture.course).isDirectory();
        }
    }

    /** The confirmed ones are there in their order, as many as are kept, beside one under way, perhaps; each whole; the latest copied up. */
    private static void mustBeWhole(StoreFixture fixture, List<String> confirmed) throws IOException {
        var found = new ArrayList<String>();
        Path folder = fixture.folder(ALICE);
        for (int i = 0; Files.exists(folder.resolve("SUCCESS-" + i)); i++) {
            String words = fixture.success(ALICE, i);
            Path success = folder.resolve("SUCCESS-" + i);
            assertThat(success.resolve("grading/text.txt")).hasContent("printout of " + words);
            assertThat(success.resolve(".handin.toml")).content().contains("id of " + words, "sha256 = ");
            found.add(words);
        }
        var known = found.stream().filter(confirmed::contains).toList();
        int unconfirmed = found.size() - known.size();
        assertThat(known).isEqualTo(confirmed.subList(0, known.size()));
        assertThat(known.size() + unconfirmed)
                .isGreaterThanOrEqualTo(Math.min(confirmed.size(), fixture.limits.maxUploadKeep() + 1));
        if (!found.isEmpty()) {
            assertThat(folder.resolve("hw.txt")).hasContent(found.getFirst());
            assertThat(folder.resolve("grading/text.txt")).hasContent("printout of " + found.getFirst());
        }
    }
}
