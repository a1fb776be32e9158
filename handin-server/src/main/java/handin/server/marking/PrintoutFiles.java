package handin.server.marking;

import handin.checker.mark.EditedText;
import handin.checker.mark.MarkedPrintout;
import handin.checker.text.Markup;
import handin.server.disk.Disk;
import handin.server.store.KeptWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A work's printout twice: as the server wrote it, beside the work as it was accepted, and as reviewers have it.
 *
 * @param written as the server wrote it
 * @param marked the reviewers'
 * @param shown as in {@link KeptWork#shown}; for a moment after a handin the reviewers' is that of the work before
 */
public record PrintoutFiles(Disk disk, Path written, Path marked, boolean shown) {
    static final String FOLDER = "grading";

    /** Not what editors leave beside a file that they saved. */
    private static final Pattern NAME = Pattern.compile("text\\.[\\p{Alnum}+_-]+");

    /** Empty if the checker made no printout. */
    public static Optional<PrintoutFiles> of(Disk disk, KeptWork work) throws IOException {
        return in(disk, work.latest().resolve(FOLDER))
                .map(file -> new PrintoutFiles(
                        disk, file, work.folder().resolve(FOLDER).resolve(file.getFileName()), work.shown()));
    }

    /** The printout in a folder of the server's own. */
    static Optional<Path> in(Disk disk, Path grading) throws IOException {
        return disk.names(grading).stream()
                .filter(name -> NAME.matcher(name).matches() && !name.endsWith(".part"))
                .findFirst()
                .map(grading::resolve);
    }

    /** Whether reviewers have one of this work: staff may have taken it away. */
    public boolean isThere() {
        return shown && disk.isFile(marked);
    }

    /** Which lines are staff's. */
    public Markup markup() throws IOException {
        return Markup.of(written);
    }

    /** The lines that reviewers have; those the server wrote if they have none. */
    public List<String> lines() throws IOException {
        return EditedText.read(disk.read(isThere() ? marked : written)).lines();
    }

    /** The marks that reviewers added. */
    public MarkedPrintout read() throws IOException {
        List<String> original = EditedText.read(disk.read(written)).lines();
        return MarkedPrintout.read(original, lines(), markup()::begins);
    }
}
