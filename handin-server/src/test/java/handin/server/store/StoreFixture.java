package handin.server.store;

import handin.server.account.Team;
import handin.server.assignment.Assignment;
import handin.server.config.CourseConfig.Limits;
import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A course directory and short ways to hand in there. */
final class StoreFixture {
    static final Team ALICE = new Team(List.of("alice"));
    static final Team BOB = new Team(List.of("bob"));
    static final Team ALICE_BOB = new Team(List.of("alice", "bob"));

    final Path course;
    final Assignment hw1;
    Limits limits = new Limits(Duration.ofSeconds(300), 500_000, 2, 0);

    StoreFixture(Path course) {
        this.course = course;
        this.hw1 = new Assignment("hw1", course.resolve("checkers/hw1"));
    }

    Store open() throws IOException {
        return open(Disk.real());
    }

    /** Whose folders are in order already. */
    Store openInOrder(Disk disk) throws IOException, InterruptedException {
        Store store = open(disk);
        try {
            store.awaitOrder();
            return store;
        } catch (Error e) {
            store.close();
            throw e;
        }
    }

    Store open(Disk disk) throws IOException {
        return Store.open(course, disk, () -> limits);
    }

    Path folder(Team team) {
        return course.resolve("users").resolve(team.name()).resolve("hw1");
    }

    /** Hands in as a checker would have it: with a printout, kept as hw.txt. */
    void handIn(Store store, Team team, String words) throws IOException, InterruptedException {
        try (Claim claim = claim(store, team, "id-" + words)) {
            Path attempt = claim.attempt(words.getBytes(StandardCharsets.UTF_8));
            Path grading = Files.createDirectory(attempt.resolve("grading"));
            Files.writeString(grading.resolve("text.txt"), "printout of " + words);
            claim.commit(Optional.of("hw.txt"));
        }
    }

    /** A handin that all of the team want. */
    Claim claim(Store store, Team team, String handin) throws IOException {
        return store.claim(team, Set.copyOf(team.members()), hw1, handin);
    }

    String retrieved(Store store, Team team) throws IOException {
        return new String(store.retrieve(team, Set.of(), hw1), StandardCharsets.UTF_8);
    }

    String success(Team team, int number) throws IOException {
        return Files.readString(folder(team).resolve("SUCCESS-" + number + "/hw.txt"));
    }
}
