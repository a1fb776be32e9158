package handin.checker.samples;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One submission, and what must come of it.
 *
 * @param folder of the assignment
 * @param name of the case, such as {@code endless-loop}
 * @param file what is handed in
 */
public record Sample(Path folder, String name, Path file, Expected expected) {
    /** The checker's script. */
    public Path checker() {
        return folder.resolve("checker.groovy");
    }

    /** The assignment's name. */
    public String assignment() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /** Such as {@code words/endless-loop}. */
    public String title() {
        return assignment() + "/" + name;
    }

    /** Whether this is the staff's own solution, which lies beside the checker. */
    public boolean isSolution() {
        return folder.equals(file.getParent());
    }

    /**
     * What must come of it.
     *
     * @param verdict {@code accepted}, {@code rejected} or {@code broken}
     * @param sentence exactly what the student reads (of a broken checker: the staff); where accepted, the final message; empty: not looked at
     * @param users who hands in
     * @param answers what they answer to questions, in order
     * @param questions exactly what they are asked; empty: not looked at
     * @param time when it is handed in, so that deadlines and reports come out the same on any day
     */
    public record Expected(
            String verdict,
            Optional<String> sentence,
            List<String> users,
            List<String> answers,
            Optional<List<String>> questions,
            LocalDateTime time) {
        /** When samples are handed in that do not say it: noon of 3 December 2026, as all examples of the manual. */
        static final LocalDateTime USUAL_TIME = LocalDateTime.of(2026, 12, 3, 12, 0);

        static Expected acceptedFrom(List<String> users) {
            return new Expected("accepted", Optional.empty(), users, List.of("yes"), Optional.empty(), USUAL_TIME);
        }
    }
}
