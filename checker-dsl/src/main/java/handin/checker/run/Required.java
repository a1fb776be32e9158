package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.worker.wire.Request.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The option {@code requires}: files of the author's that are evaluated with the submission. */
final class Required {
    private Required() {}

    /**
     * The submission's files, and after them what it needs.
     *
     * @param beside the directory that the checker lies in
     * @throws AuthorMistake if one cannot be read
     */
    static List<SourceFile> with(List<SourceFile> submission, List<String> names, Path beside) {
        var files = new ArrayList<>(submission);
        names.forEach(name -> files.add(new SourceFile(name, text(beside.resolve(name)))));
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AuthorMistake("requires: " + file.getFileName() + " beside the checker cannot be read: " + e);
        }
    }
}
