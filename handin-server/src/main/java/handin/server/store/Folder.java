package handin.server.store;

import handin.server.account.Team;
import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One team's folder for one assignment. Not safe for many threads: whoever changes something holds the lock. */
final class Folder {
    /** The name of the content until it is committed. */
    static final String CONTENT = "handin";

    private static final Logger LOG = LoggerFactory.getLogger(Folder.class);
    private static final String UNFINISHED = ".unfinished-";
    /** Followed by the id of a handin that is under way. */
    private static final String UNDER_WAY = ".attempt-";

    /** Written just before work is accepted; a stop in between must not leave one beside work that was not. */
    private static final String RECEIPT = "receipt.txt";

    private static final String DROPPED = ".dropped";

    private final Disk disk;
    private final Teams teams;
    private final Team team;
    private final Path path;
    private final Shelf attempts;
    private final Shelf successes;
    private final CopyUp copyUp;
    private final MembersFile members;

    Folder(Disk disk, Teams teams, Team team, String assignment) {
        this.disk = disk;
        this.teams = teams;
        this.team = team;
        this.path = teams.directory(team).resolve(assignment);
        this.attempts = Shelf.attempts(disk, path);
        this.successes = Shelf.successes(disk, path);
        this.copyUp = new CopyUp(disk, path);
        this.members = new MembersFile(disk, path);
    }

    boolean exists() {
        return disk.exists(path);
    }

    /** The latest committed work. */
    Optional<Path> latest() throws IOException {
        return successes.numbers().stream().findFirst().map(successes::at);
    }

    /** The stored original of the latest success. */
    Optional<byte[]> original() throws IOException {
        var latest = latest();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Path note = latest.get().resolve(Note.FILE);
        Optional<Path> file = disk.exists(note)
                ? Note.name(disk.read(note)).map(latest.get()::resolve).filter(disk::exists)
                : newestFile(latest.get());
        return file.isPresent() ? Optional.of(disk.read(file.get())) : Optional.empty();
    }

    /** Work that was imported, or restored by hand, has no note; its original is the file beside {@code grading/}. */
    private Optional<Path> newestFile(Path success) throws IOException {
        Optional<Path> newest = Optional.empty();
        for (String name : disk.names(success)) {
            Path file = success.resolve(name);
            boolean original = disk.isFile(file) && !name.startsWith(".");
            if (original && (newest.isEmpty() || disk.modified(file).isAfter(disk.modified(newest.get())))) {
                newest = Optional.of(file);
            }
        }
        return newest;
    }

    /** Puts content down in a folder that only this handin knows. */
    Path attempt(String handin, byte[] content) throws IOException {
        makeDirectories();
        Path unfinished = path.resolve(UNFINISHED + handin);
        try {
            disk.makeDirectory(unfinished);
            disk.write(unfinished.resolve(CONTENT), content);
            disk.rename(unfinished, underWay(handin));
        } catch (IOException e) {
            makeRoomAgain(unfinished, e);
            throw e;
        }
        return underWay(handin);
    }

    /** Half a file must not lie on a full disk until the next start. */
    private void makeRoomAgain(Path unfinished, IOException because) {
        try {
            sweep(unfinished);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /**
     * Makes what was under way the latest attempt; earlier ones move on.
     *
     * @param keep the highest number that stays
     */
    void giveUp(String handin, int keep) throws IOException {
        becomeAttempt(underWay(handin), keep);
    }

    private void becomeAttempt(Path work, int keep) throws IOException {
        for (String ofAcceptedWork : List.of(RECEIPT, Note.FILE)) {
            sweep(work.resolve(ofAcceptedWork));
        }
        attempts.makeRoom();
        disk.rename(work, attempts.at(0));
        trim(attempts, keep);
    }

    /** Takes what was under way back, and this folder if it is empty then, unless there is older work; tells whether it did. */
    boolean withdraw(String handin) throws IOException {
        if (latest().isPresent()) {
            return false;
        }
        drop(underWay(handin));
        if (disk.names(path).isEmpty()) {
            disk.delete(path);
            teams.removeIfEmpty(team);
        }
        return true;
    }

    /**
     * Makes what was under way the latest success. On return it is forced to disk; if it throws, the folder is as it was, or can be used as if it
     * were.
     *
     * @param agreeing whom the work binds from now on
     * @throws PerhapsKept if the work is in its place, but was not forced
     */
    Kept commit(Note note, Set<String> agreeing, int keepAttempts) throws IOException {
        boolean first = latest().isEmpty();
        Path work = underWay(note.handin());
        nameContent(work, note);
        disk.write(work.resolve(Note.FILE), note.toBytes());
        disk.forceTree(work);
        members.join(team, agreeing, first);
        var kept = new Kept(successes.at(0), members.waiting(team), members.unasked(team));
        attempts.makeRoom();
        successes.makeRoom();
        disk.rename(work, successes.at(0));
        forceNames();
        trimAfterwards(attempts, keepAttempts);
        return kept;
    }

    private void forceNames() throws PerhapsKept {
        try {
            disk.force(path);
            teams.anchor(team, path);
        } catch (IOException e) {
            throw new PerhapsKept(e);
        }
    }

    /** Brings the files for people's eyes up to date with the latest success, if they are not. */
    void copyUp() throws IOException {
        List<Path> all = successes.numbers().stream().map(successes::at).toList();
        if (!all.isEmpty()) {
            copyUp.from(all);
        }
    }

    /** Drops the oldest accepted work; after what is shown was brought up to date, which needs the work shown before. */
    void dropOldest(int keep) {
        trimAfterwards(successes, keep);
    }

    /** What reviewers wrote into work before the latest. */
    List<Path> aside() throws IOException {
        Path grading = path.resolve("grading");
        return disk.names(grading).stream()
                .filter(name -> name.startsWith(CopyUp.ASIDE))
                .map(grading::resolve)
                .toList();
    }

    /** Members who have not agreed to be in the team, sorted. */
    List<String> waiting() throws IOException {
        return members.waiting(team);
    }

    void agree(Collection<String> names) throws IOException {
        members.agree(names.stream().filter(team.members()::contains).toList());
    }

    void leave(String member) throws IOException {
        members.leave(member);
    }

    void asked(Collection<String> names) throws IOException {
        members.asked(names);
    }

    boolean remembered(String key) {
        return new Reminders(disk, path).has(key);
    }

    void remember(String key) throws IOException {
        makeDirectories();
        new Reminders(disk, path).put(key);
    }

    /**
     * Finishes or undoes what a stop left half done, while no handin is under way here.
     *
     * @return whether anything was
     */
    boolean repair(int keepAttempts) throws IOException {
        List<String> names = disk.names(path);
        boolean leftovers = names.stream().anyMatch(Folder::isLeftover) || !successes.inOrder(names);
        if (leftovers) {
            for (String name : names) {
                if (name.startsWith(UNDER_WAY)) {
                    becomeAttempt(path.resolve(name), keepAttempts);
                } else if (isLeftover(name)) {
                    sweep(path.resolve(name));
                }
            }
            successes.closeUp();
        }
        if (leftovers || names.contains(successes.at(0).getFileName().toString())) {
            copyUp();
        }
        return leftovers;
    }

    private static boolean isLeftover(String name) {
        return name.startsWith(UNDER_WAY)
                || name.startsWith(UNFINISHED)
                || List.of(DROPPED, CopyUp.COPYING, MembersFile.UNFINISHED).contains(name);
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private Path underWay(String handin) {
        return path.resolve(UNDER_WAY + handin);
    }

    private void nameContent(Path attempt, Note note) throws IOException {
        Path content = attempt.resolve(CONTENT);
        if (!disk.exists(content)) {
            throw new IOException("the attempt's content is gone: " + content);
        }
        if (note.name().isEmpty()) {
            disk.delete(content);
        } else if (!note.name().get().equals(CONTENT)) {
            disk.rename(content, attempt.resolve(note.name().get()));
        }
    }

    /** The work is committed by now; a disk that will not delete the oldest must not undo that. */
    private void trimAfterwards(Shelf shelf, int keep) {
        try {
            trim(shelf, keep);
        } catch (IOException e) {
            LOG.warn("old work in {} could not be dropped; the next handin tries again", path, e);
        }
    }

    private void trim(Shelf shelf, int keep) throws IOException {
        List<Integer> numbers = shelf.numbers();
        for (int number : numbers.reversed()) {
            if (number > keep) {
                drop(shelf.at(number));
            }
        }
    }

    private void drop(Path old) throws IOException {
        Path dropped = path.resolve(DROPPED);
        sweep(dropped);
        disk.rename(old, dropped);
        disk.deleteTree(dropped);
    }

    private void sweep(Path leftover) throws IOException {
        if (disk.exists(leftover)) {
            disk.deleteTree(leftover);
        }
    }

    private void makeDirectories() throws IOException {
        teams.make(team);
        if (!disk.exists(path)) {
            teams.unanchor(path);
            disk.makeDirectory(path);
        }
    }
}
