package handin.server.client;

import handin.server.receipt.PublicReceiptKey;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The key that checks a course's receipts, as a student has it: in the course file.
 *
 * @param file the course file that it stands in
 */
public record CourseKey(Path file, PublicReceiptKey key) {
    /**
     * Looks where the client does: in the file that the variable {@code HANDIN_COURSE} names, else in the nearest {@value CourseFile#FILE} in the
     * directory or around it, else in the one among the user's settings.
     *
     * @param environment the environment's variables
     * @return empty if there is no course file, or no receipt key in it
     * @throws IllegalArgumentException if the course file, or the key in it, cannot be used; the message is a sentence for its owner
     */
    public static Optional<CourseKey> find(Path directory, Map<String, String> environment) {
        var around = Surroundings.at(directory, environment);
        try {
            return CourseFile.find(around, around.variable("HANDIN_COURSE").map(Path::of))
                    .flatMap(found -> found.course()
                            .receiptKey()
                            .map(pem -> new CourseKey(found.path(), PublicReceiptKey.parse(found.path(), pem))));
        } catch (Broken e) {
            throw new IllegalArgumentException(Shown.safely(e.sentence()), e);
        }
    }
}
