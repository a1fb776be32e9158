package handin.server.racket;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Brings files and directories into a course: copied aside, forced to disk, then renamed into place, so that wherever it stops each of them is there
 * whole or not at all. A dry one does nothing.
 */
final class Staging {
    private final Disk disk = Disk.real();
    private final Path aside;
    private final boolean dry;
    private final Report report;

    /** @param course where it works; in a dry run nothing there is touched */
    Staging(Path course, boolean dry, Report report) throws IOException {
        this.aside = course.resolve(".handin/import");
        this.dry = dry;
        this.report = report;
        if (!dry) {
            Files.createDirectories(course.resolve(".handin"));
            sweep();
        }
    }

    void sweep() throws IOException {
        if (!dry && disk.exists(aside)) {
            disk.deleteTree(aside);
        }
    }

    /** Makes a directory, and those around it, where there is none. */
    void makeDirectory(Path directory) throws IOException {
        if (!dry) {
            directories(directory.resolve("any"));
        }
    }

    /** Makes a text a file, in place of what was there. */
    void write(String text, Path to) throws IOException {
        if (!dry) {
            directories(to);
            Files.writeString(aside, text);
            arrive(to);
        }
    }

    /** The same for what nobody else may read. */
    void writeSecret(String text, Path to) throws IOException {
        if (!dry) {
            directories(to);
            Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(aside, text);
            arrive(to);
        }
    }

    /** Copies a file, or a directory with all below. Times of change stay; links and what is neither file nor directory are left out. */
    void copy(Path from, Path to) throws IOException {
        if (dry) {
            return;
        }
        directories(to);
        copyTree(from, aside);
        arrive(to);
    }

    private void arrive(Path to) throws IOException {
        disk.forceTree(aside);
        disk.rename(aside, to);
        disk.force(to.resolveSibling("."));
    }

    private void directories(Path to) throws IOException {
        Path parent = to.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            directories(parent);
            Files.createDirectory(parent);
            disk.force(parent.resolveSibling("."));
        }
    }

    private void copyTree(Path from, Path to) throws IOException {
        if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
            disk.makeDirectory(to);
            for (String name : disk.names(from)) {
                copyTree(from.resolve(name), to.resolve(name));
            }
        } else if (disk.isFile(from)) {
            disk.copy(from, to);
        } else {
            report.notTaken("file", from.toString(), "it is a link, or no file at all");
            return;
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    }

    /** Is the content the same, file by file, as far as it can be copied? */
    boolean same(Path one, Path other) throws IOException {
        if (disk.isDirectory(one) && disk.isDirectory(other)) {
            List<String> names = copied(one);
            if (!names.equals(copied(other))) {
                return false;
            }
            for (String name : names) {
                if (!same(one.resolve(name), other.resolve(name))) {
                    return false;
                }
            }
            return true;
        }
        return disk.isFile(one) && disk.isFile(other) && Files.mismatch(one, other) < 0;
    }

    private List<String> copied(Path directory) throws IOException {
        return disk.names(directory).stream()
                .filter(name -> disk.isDirectory(directory.resolve(name)) || disk.isFile(directory.resolve(name)))
                .toList();
    }

    List<String> names(Path directory) throws IOException {
        return disk.names(directory);
    }

    boolean exists(Path path) {
        return disk.exists(path);
    }

    boolean isDirectory(Path path) {
        return disk.isDirectory(path);
    }

    boolean isFile(Path path) {
        return disk.isFile(path);
    }
}
