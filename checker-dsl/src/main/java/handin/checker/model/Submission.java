package handin.checker.model;

import java.nio.file.Path;
import java.util.List;

/**
 * One handin as the checker sees it.
 *
 * @param assignment the assignment's name
 * @param students who hands in, sorted by username, at least one
 * @param content the bytes as they came
 * @param directory an existing directory that belongs to this handin alone; the printout goes to {@code grading/} below it. What is to be
 *     remembered for the team's next handin of this assignment is put beside it
 * @param submitOnError whether the student asked the client to hand in even what has errors; what that means is the checker's to say
 */
public record Submission(
        String assignment, List<Student> students, byte[] content, Path directory, boolean submitOnError) {
    public Submission {
        students = List.copyOf(students);
        if (students.isEmpty()) {
            throw new IllegalArgumentException("a submission without students");
        }
    }

    /** A handin that is to be without errors, which is the usual. */
    public Submission(String assignment, List<Student> students, byte[] content, Path directory) {
        this(assignment, students, content, directory, false);
    }

    /** The usernames in order. */
    public List<String> users() {
        return students.stream().map(Student::username).toList();
    }
}
