package handin.checker.dsl;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a checker may know of the handin and the course around it. */
public interface CourseVerbs {
    /** Usernames of those who hand in, sorted. */
    List<String> getUsers();

    /** The bytes as they came. */
    byte[] getSubmission();

    /** The program's text, whatever it was saved as; of several files all that are text, one after the other, by name. What is no text refuses the handin. */
    String getSubmissionText();

    /** The assignment's name. */
    String getAssignment();

    /** Whether the student asked the client to hand in even what has errors; the checker says what follows from that. */
    boolean getSubmitOnError();

    /** Where the handin lies: in {@code post} the committed work, before that the attempt. */
    Path getSubmissionDir();

    /** The course's directory. */
    Path getServerDir();

    /** The extra fields of one of {@link #getUsers()}, such as {@code userData('alice')['Full Name']}. */
    Map<String, String> userData(String user);

    /** {@code format} with {@code {username}}, {@code {submission}} (the directory) and any extra field in braces filled in. */
    String userSubsts(String user, String format);

    /** A value of the course's configuration; null if the key is absent. */
    @Nullable
    Object conf(String key);

    /** Writes a line to the course's log. */
    void logLine(String line);
}
