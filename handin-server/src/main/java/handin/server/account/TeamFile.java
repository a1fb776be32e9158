package handin.server.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The teams of a course, written down by its staff: one team a line, names separated by spaces or {@code +}, {@code #} begins a remark. Read again when it changed; while it is broken,
 * what it said before stays in force. Safe for many threads.
 */
public final class TeamFile {
    private static final Logger LOG = LoggerFactory.getLogger(TeamFile.class);
    private static final Stamp ABSENT = new Stamp(FileTime.fromMillis(0), -1, null);

    private final Path file;
    private Stamp stamp = ABSENT;
    private Set<Team> teams = Set.of();

    /** @param file need not be there: then there are no teams */
    public TeamFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /**
     * How many teams a file lists, read now.
     *
     * @param caseSensitive as for {@link #lists}
     * @throws NoSuchFileException if it is not there
     * @throws IOException with a sentence: where it is broken ({@code file:line:column}), or that it cannot be read
     */
    public static int count(Path file, boolean caseSensitive) throws IOException {
        try {
            return TeamLines.parse(file, caseSensitive).size();
        } catch (TeamLines.Mistake | NoSuchFileException said) {
            throw said;
        } catch (IOException e) {
            throw new IOException("the team file " + file + " cannot be read", e);
        }
    }

    /** @param caseSensitive if false, names in the file are case-folded as those of students who log in */
    public synchronized boolean lists(Team team, boolean caseSensitive) {
        try {
            Stamp now = look();
            if (!now.equals(stamp)) {
                stamp = now;
                teams = now.equals(ABSENT) ? Set.of() : TeamLines.parse(file, caseSensitive);
            }
        } catch (TeamLines.Mistake broken) {
            LOG.error(
                    "{}\n{} is broken: what it said before stays in force until it is mended",
                    broken.getMessage(),
                    file);
        } catch (IOException unreadable) {
            LOG.error("{} cannot be read ({}): what it said before stays in force", file, unreadable.toString());
        }
        return teams.contains(team);
    }

    private Stamp look() throws IOException {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
        } catch (NoSuchFileException absent) {
            return ABSENT;
        }
    }

    private record Stamp(
            FileTime modified, long size, @Nullable Object identity) {}
}
