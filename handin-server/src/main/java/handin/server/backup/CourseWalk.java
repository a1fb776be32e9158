package handin.server.backup;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes through a course: the work of each team in each assignment as a whole, all else file by file. */
final class CourseWalk {
    private final Path course;
    private final Choice choice;
    private final ArchiveWriter archive;
    private final Backup.Progress progress;
    private final List<String> skipped = new ArrayList<>();
    private int folders;

    CourseWalk(Path course, Choice choice, ArchiveWriter archive, Backup.Progress progress) {
        this.course = course.toAbsolutePath().normalize();
        this.choice = choice;
        this.archive = archive;
        this.progress = progress;
    }

    List<String> skipped() {
        return List.copyOf(skipped);
    }

    void all() throws IOException {
        // Work first: a folder that comes later is one whose handin had not been confirmed when we started.
        Path users = course.resolve("users");
        for (Path team : entries(users)) {
            if (isDirectory(team)) {
                archive.directory(name(team), team);
                team(team);
            }
        }
        rest(course, users);
    }

    private void team(Path team) throws IOException {
        for (Path entry : entries(team)) {
            if (isDirectory(entry)) {
                new SteadyFolder(course, entry, choice, skipped).writeTo(archive);
                progress.folders(++folders);
            } else {
                single(entry);
            }
        }
    }

    /** All but the teams' directories, which are in it already. */
    private void rest(Path directory, Path users) throws IOException {
        for (Path entry : entries(directory)) {
            if (!isDirectory(entry)) {
                single(entry);
            } else if (!users.equals(entry.getParent())) {
                archive.directory(name(entry), entry);
                rest(entry, users);
            }
        }
    }

    private void single(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                skipped.add(name(file));
            }
            return;
        }
        try {
            archive.file(name(file), file);
        } catch (NoSuchFileException goneMeanwhile) {
            // A letter that was sent, most likely; the archive has not begun with it.
        }
    }

    private List<Path> entries(Path directory) throws IOException {
        var entries = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(directory)) {
            for (Path entry : found) {
                if (choice.takes(course, entry)) {
                    entries.add(entry);
                }
            }
        } catch (NoSuchFileException absent) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(null);
        return entries;
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private String name(Path path) {
        return course.relativize(path).toString();
    }
}
