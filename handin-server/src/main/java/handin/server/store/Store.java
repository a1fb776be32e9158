package handin.server.store;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All work of a course. Safe for many threads. */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final int LONGEST_NAME = 255;

    private final CourseLock courseLock;
    private final Teams teams;
    private final Bonds bonds;
    private final Retrieval retrieval;
    private final Supplier<CourseConfig.Limits> limits;
    private final Mending mending;
    private final Repair repair;
    /** Of a student in an assignment, only while it is decided where the student belongs. */
    private final Locks members = new Locks();
    /** Of a team's folders, only while they move or are read; taken after those of the members. */
    private final Locks folders = new Locks();

    private Store(CourseLock courseLock, Teams teams, Supplier<CourseConfig.Limits> limits) {
        this.courseLock = courseLock;
        this.teams = teams;
        this.bonds = new Bonds(teams);
        this.retrieval = new Retrieval(teams, bonds);
        this.limits = limits;
        this.mending = new Mending(() -> limits.get().maxAttemptKeep());
        this.repair = new Repair(teams, folders, this::guarded, mending);
    }

    /**
     * Opens the store of a course, makes it if there is none, and begins to finish what a crash left.
     *
     * @throws CourseInUse if another server works on it
     */
    public static Store open(Path course, Disk disk, Supplier<CourseConfig.Limits> limits) throws IOException {
        Path users = Files.createDirectories(course.resolve("users"));
        var lock = new CourseLock(course);
        try {
            var store = new Store(lock, new Teams(disk, users), limits);
            store.teams.all();
            store.repair.start();
            return store;
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** The process whose server works on this course now; empty if none does. Not to be asked by that process itself. */
    public static OptionalLong servedBy(Path course) throws IOException {
        return CourseLock.servedBy(course);
    }

    /** Returns when everything that a crash may have left is in order; the store can be used long before. */
    public void awaitOrder() throws InterruptedException {
        repair.await();
    }

    /**
     * Begins a handin of a team.
     *
     * @param agreeing those of the team who want to be in it: whom accepted work binds
     * @param handin the handin's id, remembered beside the work; no other one has it
     * @throws Refused if a member's work was accepted in another team, or the team's name does not fit on disk
     */
    public Claim claim(Team team, Set<String> agreeing, Assignment assignment, String handin) throws IOException {
        if (team.name().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new Refused(Sentence.TEAM_LONG);
        }
        bonds.mustBeFree(team, agreeing, assignment.name());
        GuardedFolder folder = guarded(team, assignment.name());
        if (teams.folder(team, assignment.name()).latest().isPresent()) {
            agree(team, agreeing, assignment.name());
        }
        Claim.Committing committing = act -> commit(folder, team, agreeing, assignment.name(), act);
        return new Claim(handin, team, agreeing, folder, committing, limits);
    }

    /**
     * The stored original of the latest accepted work, that of a team the students belong to included.
     *
     * @param agreeing those of them who show by this that they agree to be in the team
     * @throws Refused if there is none
     */
    public byte[] retrieve(Team visitors, Set<String> agreeing, Assignment assignment) throws IOException {
        Team owner = retrieval.owner(visitors, assignment);
        byte[] content =
                guarded(owner, assignment.name()).apply(folder -> retrieval.read(folder, visitors, assignment));
        agree(owner, agreeing, assignment.name());
        return content;
    }

    @Override
    public void close() throws IOException {
        repair.close();
        courseLock.close();
    }

    private GuardedFolder guarded(Team team, String assignment) {
        return new GuardedFolder(teams.folder(team, assignment), folders, team.name(), mending);
    }

    private Kept commit(
            GuardedFolder folder, Team team, Set<String> agreeing, String assignment, GuardedFolder.Act<Kept> act)
            throws IOException {
        return amongMembers(team, assignment, () -> {
            bonds.mustBeFree(team, agreeing, assignment);
            Kept kept = folder.apply(act);
            leaveOthers(team, agreeing, assignment);
            return kept;
        });
    }

    /** Those who named a team and now are there belong to it, unless something speaks against it by now. */
    private void agree(Team team, Collection<String> agreeing, String assignment) throws IOException {
        if (teams.folder(team, assignment).waiting().stream().noneMatch(agreeing::contains)) {
            return;
        }
        amongMembers(team, assignment, () -> {
            try {
                bonds.mustBeFree(team, agreeing, assignment);
                guarded(team, assignment).act(folder -> folder.agree(agreeing));
                leaveOthers(team, agreeing, assignment);
            } catch (Refused elsewhere) {
                LOG.info("{} cannot be of {} in {}", agreeing, team, assignment);
            }
            return true;
        });
    }

    /** What binds no longer is crossed out, too, for staff who read it; the answer to any question is the same without. */
    private void leaveOthers(Team team, Collection<String> agreeing, String assignment) {
        for (String member : agreeing) {
            try {
                for (Team other : bonds.left(team, member, assignment)) {
                    guarded(other, assignment).act(folder -> folder.leave(member));
                }
            } catch (IOException e) {
                LOG.warn("{} went over to {}, which could not be noted in the earlier team", member, team, e);
            }
        }
    }

    private <T> T amongMembers(Team team, String assignment, Undisturbed.Act<T> act) throws IOException {
        List<String> keys =
                team.members().stream().map(member -> assignment + "/" + member).toList();
        return Undisturbed.run(team.name(), () -> {
            try (var held = members.holdBriefly(keys)) {
                return act.run();
            }
        });
    }
}
