package handin.server.hook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Something that happened to the course. The operations and what they carry are those of the original's hooks. */
public sealed interface Event {
    /** The name that staff know it by, such as {@code submission-committed}. */
    String operation();

    /** The names of all operations, in the order in which they first come up. */
    static List<String> operations() {
        return List.of(
                "server-start",
                "server-connect",
                "login",
                "user-create",
                "user-change",
                "submission-received",
                "submission-committed",
                "submission-retrieved");
    }

    /** @param port where the server listens now */
    record ServerStart(int port) implements Event {
        @Override
        public String operation() {
            return "server-start";
        }
    }

    /** @param from the address of the other side, without its port */
    record ServerConnect(String from) implements Event {
        @Override
        public String operation() {
            return "server-connect";
        }
    }

    /** @param usernames sorted */
    record Login(List<String> usernames) implements Event {
        @Override
        public String operation() {
            return "login";
        }
    }

    /** @param fields by name, in the order of the configuration, hidden ones included */
    record UserCreate(String username, Map<String, String> fields) implements Event {
        @Override
        public String operation() {
            return "user-create";
        }
    }

    /** Told if a field differs, not for another password alone. */
    record UserChange(String username, Map<String, String> before, Map<String, String> after) implements Event {
        @Override
        public String operation() {
            return "user-change";
        }
    }

    /** A handin was announced; its content is still to come. */
    record SubmissionReceived(List<String> usernames, String assignment) implements Event {
        @Override
        public String operation() {
            return "submission-received";
        }
    }

    /** @param directory where the work lies now */
    record SubmissionCommitted(List<String> usernames, String assignment, Path directory) implements Event {
        @Override
        public String operation() {
            return "submission-committed";
        }
    }

    /** @param usernames of those who asked */
    record SubmissionRetrieved(List<String> usernames, String assignment) implements Event {
        @Override
        public String operation() {
            return "submission-retrieved";
        }
    }
}
