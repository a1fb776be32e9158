package handin.server.store;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One team's folder for one assignment. Not safe for many threads: whoever calls holds the lock. */
final class Folder {
    /** The name of the content until it is committed. */
    static final String CONTENT = "handin";

    private static final Logger LOG = LoggerFactory.getLogger(Folder.class);
    private static final String UNFINISHED = ".attempt";
    private static final String DROPPED = ".dropped";

    private final Disk disk;
    private final Path path;
    private final Shelf attempts;
    private final Shelf successes;
    private final CopyUp copyUp;

    Folder(Disk disk, Path users, String team, String assignment) {
        this.disk = disk;
        this.path = users.resolve(team).resolve(assignment);
        this.attempts = Shelf.attempts(disk, path);
        this.successes = Shelf.successes(disk, path);
        this.copyUp = new CopyUp(disk, path);
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

    /**
     * Puts content down as the latest attempt; earlier ones move on.
     *
     * @param keep the highest number that stays
     */
    Path attempt(byte[] content, int keep) throws IOException {
        makeDirectories();
        Path unfinished = path.resolve(UNFINISHED);
        sweep(unfinished);
        disk.makeDirectory(unfinished);
        disk.write(unfinished.resolve(CONTENT), content);
        attempts.makeRoom();
        disk.rename(unfinished, attempts.at(0));
        trim(attempts, keep);
        return attempts.at(0);
    }

    /** Takes the latest attempt back, and this folder if it is empty then, unless there is older work. */
    void withdraw() throws IOException {
        if (latest().isEmpty() && disk.exists(attempts.at(0))) {
            drop(attempts.at(0));
            if (disk.names(path).isEmpty()) {
                disk.delete(path);
            }
        }
    }

    /**
     * Makes the latest attempt the latest success. On return it is forced to disk; if it throws, the folder is as it was, or can be used as if it
     * were.
     */
    Path commit(Note note, int keep) throws IOException {
        boolean first = successes.numbers().isEmpty();
        Path attempt = attempts.at(0);
        nameContent(attempt, note);
        disk.write(attempt.resolve(Note.FILE), note.toBytes());
        disk.forceTree(attempt);
        successes.makeRoom();
        Path success = successes.at(0);
        disk.rename(attempt, success);
        disk.force(path);
        if (first) {
            disk.force(parent(path));
            disk.force(users());
        }
        trimAfterwards(keep);
        return success;
    }

    /** Brings the files for people's eyes up to date with the latest success, if they are not. */
    void copyUp() throws IOException {
        var latest = latest();
        if (latest.isPresent()) {
            copyUp.from(latest.get());
        }
    }

    /** Finishes or undoes what a stop left half done. */
    void repair() throws IOException {
        sweep(path.resolve(UNFINISHED));
        sweep(path.resolve(DROPPED));
        copyUp.sweep();
        successes.closeUp();
        copyUp();
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
    private void trimAfterwards(int keep) {
        try {
            trim(successes, keep);
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
        for (Path directory : List.of(parent(path), path)) {
            if (!disk.exists(directory)) {
                disk.makeDirectory(directory);
            }
        }
    }

    private Path users() {
        return parent(parent(path));
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no directory around " + path);
        }
        return parent;
    }
}
