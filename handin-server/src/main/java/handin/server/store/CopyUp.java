package handin.server.store;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Copies committed work up into the folder above, where staff read and grade it. What staff put there stays, and what they changed there stays until
 * the next handin: the note is copied last, so a note like the success's own means that all was copied.
 */
final class CopyUp {
    static final String COPYING = ".copying";
    private final Disk disk;
    private final Path folder;

    CopyUp(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    void from(Path success) throws IOException {
        if (!disk.exists(success.resolve(Note.FILE)) || isDone(success)) {
            return;
        }
        copyAll(success, folder);
        copy(success.resolve(Note.FILE), folder.resolve(Note.FILE));
        disk.force(folder);
    }

    private boolean isDone(Path success) throws IOException {
        Path note = folder.resolve(Note.FILE);
        return disk.exists(note) && Arrays.equals(disk.read(note), disk.read(success.resolve(Note.FILE)));
    }

    private void copyAll(Path from, Path to) throws IOException {
        for (String name : disk.names(from)) {
            Path source = from.resolve(name);
            Path target = to.resolve(name);
            if (disk.isDirectory(source)) {
                if (!disk.exists(target)) {
                    disk.makeDirectory(target);
                }
                copyAll(source, target);
            } else if (!name.equals(Note.FILE)) {
                copy(source, target);
            }
        }
        disk.force(to);
    }

    private void copy(Path source, Path target) throws IOException {
        Path copying = folder.resolve(COPYING);
        disk.copy(source, copying);
        disk.force(copying);
        disk.rename(copying, target);
    }
}
