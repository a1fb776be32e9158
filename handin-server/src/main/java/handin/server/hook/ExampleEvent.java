package handin.server.hook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Made-up events, to try a hook with. */
public final class ExampleEvent {
    private static final List<String> USERS = List.of("alice");
    private static final String ASSIGNMENT = "hw1";

    private ExampleEvent() {}

    /**
     * @param operation one of {@link Event#operations()}
     * @param course in whose directory the work is said to lie
     * @throws IllegalArgumentException if there is no such operation
     */
    public static Event of(String operation, Path course) {
        return switch (operation) {
            case "server-start" -> new Event.ServerStart(7979);
            case "server-connect" -> new Event.ServerConnect("127.0.0.1");
            case "login" -> new Event.Login(USERS);
            case "user-create" -> new Event.UserCreate("alice", fields("alice@example.edu"));
            case "user-change" ->
                new Event.UserChange("alice", fields("alice@example.edu"), fields("liddell@example.edu"));
            case "submission-received" -> new Event.SubmissionReceived(USERS, ASSIGNMENT);
            case "submission-committed" ->
                new Event.SubmissionCommitted(USERS, ASSIGNMENT, course.resolve("users/alice/hw1/SUCCESS-0"));
            case "submission-retrieved" -> new Event.SubmissionRetrieved(USERS, ASSIGNMENT);
            default ->
                throw new IllegalArgumentException("There is no operation " + operation + "; there are "
                        + String.join(", ", Event.operations()) + ".");
        };
    }

    private static Map<String, String> fields(String address) {
        return Map.of("Full Name", "Alice Liddell", "Email", address);
    }
}
