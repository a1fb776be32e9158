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
 */
record PrintoutFiles(Disk disk, Path written, Path marked) {
    static final String FOLDER = "grading";

    /** Not what editors leave beside a file that they saved. */
    private static final Pattern NAME = Pattern.compile("text\\.[\\p{Alnum}+_-]+");

    /** Empty if the checker made no printout. */
    static Optional<PrintoutFiles> of(Disk disk, KeptWork work) throws IOException {
        return in(disk, work.latest().resolve(FOLDER))
                .map(file -> new PrintoutFiles(
                        disk, file, work.folder().resolve(FOLDER).resolve(file.getFileName())));
    }

    /** The printout in a folder of the server's own. */
    static Optional<Path> in(Disk disk, Path grading) throws IOException {
        return disk.names(grading).stream()
                .filter(name -> NAME.matcher(name).matches() && !name.endsWith(".part"))
                .findFirst()
                .map(grading::resolve);
    }

    boolean isThere() {
        return disk.isFile(marked);
    }

    MarkedPrintout read() throws IOException {
        Markup markup = Markup.of(written);
        return MarkedPrintout.read(lines(written), lines(marked), markup::begins);
    }

    private List<String> lines(Path file) throws IOException {
        return EditedText.read(disk.read(file)).lines();
    }
}
