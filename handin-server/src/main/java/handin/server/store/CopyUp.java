package handin.server.store;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies committed work up into the folder above, where staff read and grade it. What staff put there stays, and what they changed there is kept under another
 * name when newer work takes its place. The note is copied last, so a note like the success's own means that all was copied.
 */
final class CopyUp {
    static final String COPYING = ".copying";

    /** Followed by the handin's id and the name: what a reviewer changed in work before the latest. */
    static final String ASIDE = "marked-of-";

    private static final Logger LOG = LoggerFactory.getLogger(CopyUp.class);
    /** Holds the handin's own files, so those of an earlier one must go. */
    private static final Path ITS_OWN = Path.of("grading", "files");

    private final Disk disk;
    private final Path folder;

    CopyUp(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** @param successes the newest first */
    void from(List<Path> successes) throws IOException {
        Path success = successes.getFirst();
        if (!disk.exists(success.resolve(Note.FILE)) || isShown(success)) {
            return;
        }
        new Copying(success, shown(successes)).run();
    }

    private Optional<Path> shown(List<Path> successes) throws IOException {
        for (Path success : successes) {
            if (isShown(success)) {
                return Optional.of(success);
            }
        }
        return Optional.empty();
    }

    private boolean isShown(Path success) throws IOException {
        return same(folder.resolve(Note.FILE), success.resolve(Note.FILE));
    }

    /** Neither is one that is not there. */
    private boolean same(Path one, Path other) throws IOException {
        return disk.isFile(one) && disk.isFile(other) && Arrays.equals(disk.read(one), disk.read(other));
    }

    /** Takes the place of the work that is shown so far, if it is known. All paths are relative to the folder. */
    private final class Copying {
        private final Path success;
        private final Optional<Path> before;

        Copying(Path success, Optional<Path> before) {
            this.success = success;
            this.before = before;
        }

        void run() throws IOException {
            copyAll(Path.of(""));
            dropOld(ITS_OWN);
            copy(Path.of(Note.FILE));
            disk.force(folder);
        }

        private void copyAll(Path directory) throws IOException {
            for (String name : disk.names(success.resolve(directory))) {
                Path part = directory.resolve(name);
                if (disk.isDirectory(success.resolve(part))) {
                    if (!disk.exists(folder.resolve(part))) {
                        disk.makeDirectory(folder.resolve(part));
                    }
                    copyAll(part);
                } else if (!name.equals(Note.FILE)) {
                    keepWhatStaffWrote(part);
                    copy(part);
                }
            }
            disk.force(folder.resolve(directory));
        }

        private void copy(Path part) throws IOException {
            Path copying = folder.resolve(COPYING);
            disk.copy(success.resolve(part), copying);
            disk.force(copying);
            disk.rename(copying, folder.resolve(part));
        }

        private void keepWhatStaffWrote(Path part) throws IOException {
            Path there = folder.resolve(part);
            if (disk.isFile(there) && !same(there, success.resolve(part)) && !isOfBefore(part)) {
                putAside(there);
            }
        }

        private boolean isOfBefore(Path part) throws IOException {
            return before.isPresent() && same(folder.resolve(part), before.get().resolve(part));
        }

        /** What the work before had and this one has not. */
        private void dropOld(Path directory) throws IOException {
            boolean dropped = false;
            for (String name : disk.names(folder.resolve(directory))) {
                Path part = directory.resolve(name);
                Path there = folder.resolve(part);
                if (disk.isDirectory(there)) {
                    dropOld(part);
                    if (!disk.exists(success.resolve(part)) && disk.names(there).isEmpty()) {
                        disk.delete(there);
                        dropped = true;
                    }
                } else if (!disk.exists(success.resolve(part)) && wasThere(part)) {
                    drop(part);
                    dropped = true;
                }
            }
            if (dropped) {
                disk.force(folder.resolve(directory));
            }
        }

        private boolean wasThere(Path part) {
            return before.isPresent() && disk.exists(before.get().resolve(part));
        }

        private void drop(Path part) throws IOException {
            if (isOfBefore(part)) {
                disk.delete(folder.resolve(part));
            } else {
                putAside(folder.resolve(part));
            }
        }

        private void putAside(Path file) throws IOException {
            Path aside = aside(file);
            disk.rename(file, aside);
            LOG.warn("{} was changed by staff, and newer work takes its place: it is kept as {}", file, aside);
        }

        private Path aside(Path file) throws IOException {
            String id = before.isPresent() ? Note.handin(disk.read(before.get().resolve(Note.FILE))) : "";
            String name = ASIDE + (id.isEmpty() ? "earlier" : id) + "-";
            Path free = file.resolveSibling(name + file.getFileName());
            for (int number = 2; disk.exists(free); number++) {
                free = file.resolveSibling(name + number + "-" + file.getFileName());
            }
            return free;
        }
    }
}
