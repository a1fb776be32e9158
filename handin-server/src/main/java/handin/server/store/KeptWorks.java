package handin.server.store;

import handin.server.account.Team;
import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All accepted work, for the commands of staff. It takes no lock and changes nothing, so it may be used beside a running server: what is read may be older by a handin than
 * what is there when it is looked at again.
 */
public final class KeptWorks {
    private final Disk disk;
    private final Teams teams;
    private final Bonds bonds;

    private KeptWorks(Disk disk, Teams teams) {
        this.disk = disk;
        this.teams = teams;
        this.bonds = new Bonds(teams);
    }

    /** Those of the course in a directory. */
    public static KeptWorks in(Path course, Disk disk) throws IOException {
        return new KeptWorks(disk, new Teams(disk, course.resolve("users")));
    }

    /** The latest work of every team that has some, by the teams' names. */
    public List<KeptWork> of(String assignment) throws IOException {
        var works = new ArrayList<KeptWork>();
        for (Team team : teams.all()) {
            find(team, assignment).ifPresent(works::add);
        }
        works.sort(Comparator.comparing(work -> work.team().name()));
        return works;
    }

    /** The same work as it is now, or what was accepted since; empty if staff took it away. */
    public Optional<KeptWork> again(KeptWork work) throws IOException {
        return find(work.team(), work.assignment());
    }

    private Optional<KeptWork> find(Team team, String assignment) throws IOException {
        Folder folder = teams.folder(team, assignment);
        Optional<Path> latest = folder.latest();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var bound = new ArrayList<String>();
        for (String member : team.members()) {
            if (bonds.binds(team, member, assignment)) {
                bound.add(member);
            }
        }
        Path path = teams.directory(team).resolve(assignment);
        return Optional.of(new KeptWork(
                team,
                assignment,
                path,
                latest.get(),
                note(latest.get()).map(Note::handin).orElse(""),
                note(latest.get()).flatMap(Note::time),
                shown(path, latest.get()),
                bound,
                folder.waiting(),
                folder.aside()));
    }

    private Optional<byte[]> note(Path success) throws IOException {
        Path note = success.resolve(Note.FILE);
        return disk.exists(note) ? Optional.of(disk.read(note)) : Optional.empty();
    }

    private boolean shown(Path folder, Path success) throws IOException {
        Path accepted = success.resolve(Note.FILE);
        Path above = folder.resolve(Note.FILE);
        return !disk.exists(accepted) || (disk.exists(above) && Arrays.equals(disk.read(above), disk.read(accepted)));
    }

    /** The file as it was handed in; empty if it was not kept. */
    public Optional<byte[]> original(KeptWork work) throws IOException {
        return teams.folder(work.team(), work.assignment()).original();
    }

    /** Was this remembered of the team in this assignment? */
    public boolean remembered(KeptWork work, String key) {
        return teams.folder(work.team(), work.assignment()).remembered(key);
    }
}
