package handin.server.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A port to the file system with exactly the operations that keeping work needs, so that a test can record them or make any of them fail. Nothing is
 * durable before it is forced: a file by itself, its name by its directory.
 */
public interface Disk {
    /** The real one. */
    static Disk real() {
        return new RealDisk();
    }

    boolean exists(Path path);

    /** Is it a directory, and not a link to one? */
    boolean isDirectory(Path path);

    /** Is it a regular file, and not a link to one? */
    boolean isFile(Path path);

    /** When the content of a file last changed. */
    Instant modified(Path file) throws IOException;

    /** Names in a directory, sorted; none if there is no such directory. */
    List<String> names(Path directory) throws IOException;

    /** Makes one directory in an existing one. */
    void makeDirectory(Path directory) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Writes a file anew. */
    void write(Path file, byte[] content) throws IOException;

    void copy(Path from, Path to) throws IOException;

    /** Renames atomically; a file of the new name is replaced, a directory is not. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file or an empty directory. */
    void delete(Path path) throws IOException;

    /** Returns when the file's content, or the directory's names, would survive a power cut. */
    void force(Path path) throws IOException;

    /** Deletes a directory and all below; links are deleted, not followed. */
    default void deleteTree(Path root) throws IOException {
        if (isDirectory(root)) {
            for (String name : names(root)) {
                deleteTree(root.resolve(name));
            }
        }
        delete(root);
    }

    /** Forces every file and directory below, then the directory itself. */
    default void forceTree(Path root) throws IOException {
        if (isDirectory(root)) {
            for (String name : names(root)) {
                forceTree(root.resolve(name));
            }
        }
        force(root);
    }
}
