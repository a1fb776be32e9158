package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CourseVerbs;
import handin.checker.model.Student;
import handin.checker.model.Visible;
import handin.checker.text.MissingField;
import handin.checker.text.Substitution;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of the handin and the course. */
record CourseFacts(Handin handin, Path directory) implements CourseVerbs {
    @Override
    public List<String> getUsers() {
        return handin.submission().users();
    }

    @Override
    public byte[] getSubmission() {
        return handin.submission().content().clone();
    }

    @Override
    public String getAssignment() {
        return handin.submission().assignment();
    }

    @Override
    public boolean getSubmitOnError() {
        return handin.submission().submitOnError();
    }

    @Override
    public Path getSubmissionDir() {
        return directory;
    }

    @Override
    public Path getServerDir() {
        return handin.course().directory();
    }

    @Override
    public Map<String, String> userData(String user) {
        return student(user).fields();
    }

    @Override
    public String userSubsts(String user, String format) {
        try {
            return new Substitution(student(user), directory).fill(format);
        } catch (MissingField e) {
            throw new AuthorMistake(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String getSubmissionText() {
        return handin.text();
    }

    private Student student(String user) {
        return handin.submission().students().stream()
                .filter(student -> student.username().equals(user))
                .findFirst()
                .orElseThrow(() -> new AuthorMistake(
                        user + " does not take part in this handin; it is of " + Wording.and(getUsers())));
    }

    @Override
    public @Nullable Object conf(String key) {
        return handin.course().conf(key).orElse(null);
    }

    @Override
    public void logLine(String line) {
        handin.course().log(Visible.of(line));
    }
}
