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
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All work of a course. Safe for many threads. */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final int LONGEST_NAME = 255;

    private final CourseLock courseLock;
    private final Teams teams;
    private final Retrieval retrieval;
    private final Supplier<CourseConfig.Limits> limits;
    /** Of a student in an assignment, for as long as a handin lasts. */
    private final Locks members = new Locks();
    /** Of a team's folder, only while folders move or are read. */
    private final Locks folders = new Locks();

    private Store(CourseLock courseLock, Teams teams, Supplier<CourseConfig.Limits> limits) {
        this.courseLock = courseLock;
        this.teams = teams;
        this.retrieval = new Retrieval(teams);
        this.limits = limits;
    }

    /**
     * Opens the store of a course, makes it if there is none, and finishes what a crash left.
     *
     * @throws CourseInUse if another server works on it
     */
    public static Store open(Path course, Disk disk, Supplier<CourseConfig.Limits> limits) throws IOException {
        Path users = Files.createDirectories(course.resolve("users"));
        var lock = new CourseLock(course);
        try {
            var teams = new Teams(disk, users);
            new Repair(disk, users, teams).all();
            return new Store(lock, teams, limits);
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** The process whose server works on this course now; empty if none does. Not to be asked by that process itself. */
    public static OptionalLong servedBy(Path course) throws IOException {
        return CourseLock.servedBy(course);
    }

    /**
     * Reserves an assignment for a team: none of its members can hand it in elsewhere meanwhile. Waits in turn.
     *
     * @param handin the handin's id, remembered beside the work
     * @throws Refused if a member's work was accepted in another team, or the team's name does not fit on disk
     */
    public Claim claim(Team team, Assignment assignment, String handin) throws InterruptedException, IOException {
        if (team.name().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new Refused(Sentence.TEAM_LONG);
        }
        List<String> keys = team.members().stream()
                .map(member -> assignment.name() + "/" + member)
                .toList();
        Locks.Held held = members.hold(keys);
        try {
            mustBeTheirOnlyTeam(team, assignment);
            return new Claim(handin, team, guarded(team, assignment), limits, held);
        } catch (IOException | RuntimeException | Error e) {
            held.close();
            throw e;
        }
    }

    /**
     * The stored original of the latest accepted work, that of a team the students belong to included.
     *
     * @throws Refused if there is none
     */
    public byte[] retrieve(Team visitors, Assignment assignment) throws IOException {
        Team owner = retrieval.owner(visitors, assignment);
        return guarded(owner, assignment).apply(folder -> retrieval.read(folder, visitors, assignment));
    }

    @Override
    public void close() throws IOException {
        courseLock.close();
    }

    private GuardedFolder guarded(Team team, Assignment assignment) {
        return new GuardedFolder(teams.folder(team, assignment.name()), folders, team.name() + "/" + assignment.name());
    }

    private void mustBeTheirOnlyTeam(Team team, Assignment assignment) throws IOException {
        for (Team other : teams.all()) {
            if (other.equals(team)) {
                continue;
            }
            for (String member : team.members()) {
                if (other.members().contains(member)
                        && teams.folder(other, assignment.name()).latest().isPresent()) {
                    LOG.info("{} has work of {} in {}", member, assignment.name(), other);
                    throw new Refused(Sentence.TEAM_OTHER, member, other.name());
                }
            }
        }
    }
}
