package handin.server.report;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reports that wait for their time, in {@code .handin/reports/<student>/}. The name of each tells from when on the student may have it; it stays there until it was
 * shown. Many threads may use this.
 */
public final class DelayedReports {
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");
    private static final String NEW = ".txt";
    private static final String MAILED = ".mailed";

    private final Disk disk;
    private final Path folder;
    private final Supplier<LocalDateTime> clock;

    private DelayedReports(Disk disk, Path folder, Supplier<LocalDateTime> clock) {
        this.disk = disk;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Those of a course.
     *
     * @param clock in the time zone in which reports are promised
     */
    public static DelayedReports in(Path course, Disk disk, Supplier<LocalDateTime> clock) {
        return new DelayedReports(disk, course.resolve(".handin").resolve("reports"), clock);
    }

    /** A report whose time has come. */
    public record Due(Path file, String text) {}

    /**
     * Puts a report away, forced to disk when this returns.
     *
     * @param handin the handin's id
     * @param from when the student may have it
     */
    public void keep(String username, String handin, LocalDateTime from, String text) throws IOException {
        Path own = folder.resolve(username);
        make(own);
        Path unfinished = own.resolve(handin + ".new");
        disk.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
        disk.force(unfinished);
        disk.rename(unfinished, own.resolve(IN_NAMES.format(from) + "-" + handin + NEW));
        disk.force(own);
    }

    private void make(Path directory) throws IOException {
        if (!disk.exists(directory)) {
            Path above = Objects.requireNonNull(directory.getParent());
            make(above);
            makeUnlessOthersDid(directory);
            disk.force(above);
        }
    }

    private void makeUnlessOthersDid(Path directory) throws IOException {
        try {
            disk.makeDirectory(directory);
        } catch (FileAlreadyExistsException there) {
            // For another handin in the same moment.
        }
    }

    /** What a student may see now and did not yet, the oldest first. */
    public List<Due> due(String username) throws IOException {
        return due(folder.resolve(username), List.of(NEW, MAILED));
    }

    /** It was seen. */
    public void shown(Due report) throws IOException {
        try {
            disk.delete(report.file());
        } catch (NoSuchFileException elsewhere) {
            // Shown twice at the same time.
        }
    }

    /** Everybody for whom something waits. */
    List<String> students() throws IOException {
        return disk.names(folder);
    }

    /** What a student may have now and was not written yet, the oldest first. */
    List<Due> toBeMailed(String username) throws IOException {
        return due(folder.resolve(username), List.of(NEW));
    }

    void mailed(Due report) throws IOException {
        String name = report.file().getFileName().toString();
        try {
            disk.rename(
                    report.file(),
                    report.file().resolveSibling(name.substring(0, name.length() - NEW.length()) + MAILED));
        } catch (NoSuchFileException shown) {
            // It was shown at the same time.
        }
    }

    private List<Due> due(Path own, List<String> suffixes) throws IOException {
        String now = IN_NAMES.format(clock.get());
        var due = new ArrayList<Due>();
        for (String name : disk.names(own)) {
            boolean wanted = suffixes.stream().anyMatch(name::endsWith);
            if (wanted
                    && name.length() > now.length()
                    && name.substring(0, now.length()).compareTo(now) <= 0) {
                Path file = own.resolve(name);
                due.add(new Due(file, new String(disk.read(file), StandardCharsets.UTF_8)));
            }
        }
        return due;
    }
}
