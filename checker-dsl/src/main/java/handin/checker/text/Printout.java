package handin.checker.text;

import handin.checker.model.Submission;
import handin.checker.model.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * How a checker's printouts look: lines about the students, extra lines, lines a check added, each behind the markup prefix; then the
 * program.
 *
 * @param studentLine one line for each student, with holes as {@link Substitution} fills them
 * @param extraLines more lines, with the same holes, filled for the first student
 * @param markupPrefix what each of these lines begins with
 * @param suffix of the file {@code text.<suffix>}, without the dot
 */
public record Printout(String studentLine, List<String> extraLines, String markupPrefix, String suffix) {
    public Printout {
        extraLines = List.copyOf(extraLines);
    }

    /**
     * Writes {@code grading/text.<suffix>} below the submission's directory, in UTF-8, whole or not at all. One that is there is replaced. What would steer the
     * terminal of a reviewer who looks at it is written as {@link Visible} does.
     *
     * @param headerLines taken as they are, no holes
     * @param program its lines without line ends
     * @return the file
     * @throws MissingField if a hole has no field
     * @throws UncheckedIOException if the disk refuses
     */
    public Path write(Submission submission, List<String> headerLines, List<String> program) {
        StringBuilder text = new StringBuilder();
        for (var student : submission.students()) {
            mark(text, new Substitution(student, submission.directory()).fill(studentLine));
        }
        var first = new Substitution(submission.students().getFirst(), submission.directory());
        extraLines.forEach(line -> mark(text, first.fill(line)));
        headerLines.forEach(line -> mark(text, line));
        program.forEach(line -> text.append(line).append('\n'));
        try {
            return save(submission.directory().resolve("grading"), Visible.of(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(StringBuilder text, String line) {
        line.lines().forEach(part -> text.append(markupPrefix).append(part).append('\n'));
    }

    private Path save(Path grading, String text) throws IOException {
        Files.createDirectories(grading);
        Path file = grading.resolve("text." + suffix);
        Path unfinished = grading.resolve("text." + suffix + ".part");
        try {
            Files.writeString(unfinished, text);
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
